// What belongs to a thing of the chain: it and what lies below it, the risks that threaten that, the decisions that
// affect it with their items, the commitments that refer to it, and the indicators that measure it.
// Parameters: under, its id; from, to; statuses; limit. Cost: the things below and their links.
MATCH (start:Thing {id: $under})
USING INDEX start:Thing(id)
MATCH (start)<-[steps:SERVES|PART_OF*0..10]-(below)
WHERE all(step IN steps WHERE step.status IN $statuses
  AND coalesce(step.validFrom < $to, true) AND coalesce(step.validTo > $from, true))
WITH DISTINCT below
LIMIT $limit
CALL (below) {
  RETURN below.id AS id
  UNION
  MATCH (below)<-[link:THREATENS|MEASURES|AFFECTS|REFERS_TO]-(near)
  WHERE (near:Risk OR near:Indicator OR near:Decision OR near:Commitment) AND link.status IN $statuses
    AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
  RETURN near.id AS id
  UNION
  MATCH (below)<-[link:AFFECTS]-(:Decision)-[handled:HANDLED_AT]->(item:AgendaItem)
  WHERE link.status IN $statuses AND handled.status IN $statuses
    AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
  RETURN item.id AS id
}
RETURN collect(DISTINCT id) AS ids
