// The claims that somebody asserted or decided, whole, with the places that they cite in order.
// Parameters: name. Cost: all claims, for an erasure is rare and an index would cost every import.
MATCH (claim:Claim)
WHERE claim.assertedBy = $name OR claim.decidedBy = $name
RETURN properties(claim) AS properties,
  COLLECT {
    MATCH (claim)-[cites:CITES]->(document:Document)
    RETURN cites {.*, document: document.id} ORDER BY cites.position
  } AS evidence
ORDER BY claim.id
