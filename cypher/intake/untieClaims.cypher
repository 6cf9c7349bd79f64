// Takes away the evidence and the relationship of claims that are about to change.
// Parameters: ids. Cost: three index look-ups an id, its citations, and the links between its two things.
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
  WHERE link.claim = claim.id
  DELETE link
}
