// What an organisation, its parts and the roles in it answer for or promised, the risks that threaten that or them,
// and they themselves.
// Parameters: organization, its id; from, to; founded, statuses; limit. Cost: what they answer for, and its links.
MATCH (start:Thing {id: $organization})
USING INDEX start:Thing(id)
MATCH (start)<-[parts:PART_OF*0..5]-(who)
WHERE all(step IN parts WHERE step.status IN $founded
  AND coalesce(step.validFrom < $to, true) AND coalesce(step.validTo > $from, true))
WITH DISTINCT who
CALL (who) {
  RETURN who AS thing
  UNION
  MATCH (who)-[link:RESPONSIBLE_FOR|PROMISED]->(thing)
  WHERE link.status IN $founded
    AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
  RETURN thing
}
WITH DISTINCT thing
LIMIT $limit
CALL (thing) {
  RETURN thing.id AS id
  UNION
  MATCH (thing)<-[link:THREATENS]-(risk:Risk)
  WHERE link.status IN $founded
    AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
  RETURN risk.id AS id
}
RETURN collect(DISTINCT id) AS ids
