// Takes away the evidence of claims that are about to change, and lets their relationships be former ones.
// Parameters: ids, knownTo. Cost: three index look-ups an id, its citations, and the links between its two things.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[cites:CITES]->(:Document)
  DELETE cites
}
CALL (claim) {
  MATCH (from:Thing {id: claim.from})
  USING INDEX from:Thing(id)
  MATCH (to:Thing {id: claim.to})
  USING INDEX to:Thing(id)
  MATCH (from)-[link]->(to)
  WHERE link.claim = claim.id AND link.knownTo IS NULL
  CREATE (from)-[former:$('FORMER_' + type(link))]->(to)
  SET former = properties(link), former.knownTo = $knownTo
  DELETE link
}
