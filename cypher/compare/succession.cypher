// The links of succession by which things of one side may carry on things of the other: straight, or in a chain by way
// of things that stand on neither. A chain leads in one direction and has twelve links at most.
// Parameters: before and after, ids of the things of each side; sides, of both; statuses, of the links that are shown.
// Cost: for each thing after an index look-up, its links of succession with their claims, and a walk that visits a
// thing once and ends where a side begins; then, where such walks came to the other side, the links on their way.
CALL () {
  UNWIND $after AS id
  MATCH (thing:Thing {id: id})
  USING INDEX thing:Thing(id)
  MATCH (thing)-[link:SUCCEEDS]->(next:Thing)
  WHERE link.status IN $statuses AND NOT next.id IN $sides
  WITH DISTINCT next
  MATCH path = (next)-[steps:SUCCEEDS*0..10]->(last:Thing)
  WHERE all(step IN steps WHERE step.status IN $statuses) AND none(passed IN nodes(path) WHERE passed.id IN $sides)
  WITH DISTINCT last
  WHERE EXISTS {
    MATCH (last)-[link:SUCCEEDS]->(end:Thing)
    WHERE link.status IN $statuses AND end.id IN $before
  }
  MATCH path = (last)<-[steps:SUCCEEDS*0..10]-(between:Thing)
  WHERE all(step IN steps WHERE step.status IN $statuses) AND none(passed IN nodes(path) WHERE passed.id IN $sides)
  RETURN between AS thing
  UNION
  UNWIND $after AS id
  MATCH (thing:Thing {id: id})
  USING INDEX thing:Thing(id)
  MATCH (thing)<-[link:SUCCEEDS]-(next:Thing)
  WHERE link.status IN $statuses AND NOT next.id IN $sides
  WITH DISTINCT next
  MATCH path = (next)<-[steps:SUCCEEDS*0..10]-(last:Thing)
  WHERE all(step IN steps WHERE step.status IN $statuses) AND none(passed IN nodes(path) WHERE passed.id IN $sides)
  WITH DISTINCT last
  WHERE EXISTS {
    MATCH (last)<-[link:SUCCEEDS]-(end:Thing)
    WHERE link.status IN $statuses AND end.id IN $before
  }
  MATCH path = (last)-[steps:SUCCEEDS*0..10]->(between:Thing)
  WHERE all(step IN steps WHERE step.status IN $statuses) AND none(passed IN nodes(path) WHERE passed.id IN $sides)
  RETURN between AS thing
  UNION
  UNWIND $after AS id
  MATCH (thing:Thing {id: id})
  USING INDEX thing:Thing(id)
  RETURN thing
}
MATCH (thing)-[link:SUCCEEDS]-(other:Thing)
WHERE link.status IN $statuses AND (startNode(link) = thing OR other.id IN $before)
MATCH (claim:Claim {id: link.claim})
USING INDEX claim:Claim(id)
WHERE coalesce(claim.change, '') <> 'DROPPED'
WITH thing, other, link, startNode(link) = thing AS outgoing
RETURN DISTINCT CASE WHEN outgoing THEN thing.id ELSE other.id END AS later,
  CASE WHEN outgoing THEN other.id ELSE thing.id END AS earlier,
  link.claim AS claim, link.status AS status
ORDER BY later, earlier, claim
