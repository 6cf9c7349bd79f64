// A page of claims, each with what must agree with it: the types of its ends, the relationships that are
// walked for it, its evidence and its former states.
// Parameters: after, the last id of the page before; most, how many claims.
// Cost: a part of the index of ids; for each claim two index look-ups, the links between its ends, its
// citations, and an index look-up for its former states.
MATCH (claim:Claim)
USING INDEX claim:Claim(id)
WHERE claim.id > $after
WITH claim
ORDER BY claim.id
LIMIT $most
OPTIONAL MATCH (from:Thing {id: claim.from})
USING INDEX from:Thing(id)
OPTIONAL MATCH (to:Thing {id: claim.to})
USING INDEX to:Thing(id)
RETURN claim.id AS id, labels(claim) AS labels, properties(claim) AS properties, labels(from) AS from, labels(to) AS to,
  COLLECT {
    MATCH (from)-[link]->(to)
    WHERE link.claim = claim.id AND link.knownTo IS NULL
    RETURN {kind: type(link), properties: properties(link)}
  } AS links,
  COUNT {
    MATCH (from)-[link]->(to)
    WHERE link.claim = claim.id AND link.knownTo IS NOT NULL
  } AS formerLinks,
  COLLECT {
    MATCH (claim)-[cites]->(cited)
    RETURN {kind: type(cites), document: cited.id, isDocument: cited:Document, place: properties(cites)}
    ORDER BY cites.position
  } AS evidence,
  COLLECT {
    MATCH (former:Version {of: claim.id})
    USING INDEX former:Version(of)
    WHERE former.record = 'Claim'
    RETURN properties(former) ORDER BY former.version
  } AS former
