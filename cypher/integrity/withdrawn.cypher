// A page of what was withdrawn, each with how many former states it has and whether it is in the present all the same.
// Parameters: after, the last id of the page before; most, how many.
// Cost: a part of the index of ids; for each three index look-ups and its former states.
MATCH (gone:Withdrawn)
USING INDEX gone:Withdrawn(id)
WHERE gone.id > $after
WITH gone
ORDER BY gone.id
LIMIT $most
RETURN gone.id AS id, labels(gone) AS labels, properties(gone) AS properties,
  EXISTS {
    MATCH (thing:Thing {id: gone.id})
    USING INDEX thing:Thing(id)
  } OR EXISTS {
    MATCH (claim:Claim {id: gone.id})
    USING INDEX claim:Claim(id)
  } AS present,
  COUNT { (gone)--() } AS relationships,
  COLLECT {
    MATCH (former:Version {of: gone.id})
    USING INDEX former:Version(of)
    RETURN properties(former) ORDER BY former.version
  } AS former
