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
  COUNT { (gone)-->() } AS outgoing,
  COUNT {
    MATCH (gone)--()
  } - COUNT {
    MATCH (gone)-[link]-()
    WHERE type(link) STARTS WITH 'FORMER_'
  } AS ties,
  COLLECT {
    MATCH (gone)-[link]->(other)
    WHERE NOT EXISTS {
      MATCH (claim:Claim {id: link.claim})
      USING INDEX claim:Claim(id)
      WHERE claim.kind = type(link) AND claim.from = gone.id AND claim.to = other.id AND other:Thing
    } AND NOT EXISTS {
      MATCH (was:Version {of: link.claim})
      USING INDEX was:Version(of)
      WHERE 'FORMER_' + was.kind = type(link) AND was.status = link.status AND was.from = gone.id AND was.to = other.id
        AND was.knownFrom = link.knownFrom AND was.knownTo = link.knownTo
    }
    RETURN {kind: type(link), claim: link.claim, to: coalesce(other.id, labels(other)[0])}
    ORDER BY type(link), other.id
  } AS strays,
  COLLECT {
    MATCH (former:Version {of: gone.id})
    USING INDEX former:Version(of)
    RETURN properties(former) ORDER BY former.version
  } AS former
