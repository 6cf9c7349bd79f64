// A page of things, each with what must agree with it: its former states, the shares it gives, the body it
// names, and the links from it, those of former times too, that no claim bears out.
// Parameters: after, the last id of the page before; most, how many things.
// Cost: a part of the index of ids; for each thing its links, and an index look-up a link and former state.
MATCH (thing:Thing)
USING INDEX thing:Thing(id)
WHERE thing.id > $after
WITH thing
ORDER BY thing.id
LIMIT $most
RETURN thing.id AS id, labels(thing) AS labels, properties(thing) AS properties,
  COUNT { (thing)-->() } AS outgoing,
  thing.body IS NULL OR EXISTS {
    MATCH (body:Thing {id: thing.body})
    USING INDEX body:Thing(id)
    WHERE body:Organization
  } AS bodyIsThere,
  COLLECT {
    MATCH (former:Version {of: thing.id})
    USING INDEX former:Version(of)
    WHERE former.record = 'Thing'
    RETURN properties(former) ORDER BY former.version
  } AS former,
  COLLECT {
    MATCH (thing)-[link]->(other)
    WHERE NOT EXISTS {
      MATCH (claim:Claim {id: link.claim})
      USING INDEX claim:Claim(id)
      WHERE claim.kind = type(link) AND claim.from = thing.id AND claim.to = other.id AND other:Thing
    } AND NOT EXISTS {
      MATCH (was:Version {of: link.claim})
      USING INDEX was:Version(of)
      WHERE 'FORMER_' + was.kind = type(link) AND was.status = link.status AND was.from = thing.id AND was.to = other.id
        AND was.knownFrom = link.knownFrom AND was.knownTo = link.knownTo
    }
    RETURN {kind: type(link), claim: link.claim, to: coalesce(other.id, labels(other)[0])}
    ORDER BY type(link), other.id
  } AS strays,
  COLLECT {
    MATCH (thing)-[funds:FUNDS]->(:Thing)
    WHERE funds.share IS NOT NULL
    RETURN properties(funds)
  } AS shares
