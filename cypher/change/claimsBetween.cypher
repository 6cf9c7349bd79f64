// The claims of a kind from one thing to another, whole, with the places that they cite in order.
// Parameters: kind, from, to. Cost: the claims from the one thing, and the citations of those that it returns.
MATCH (claim:Claim {from: $from})
USING INDEX claim:Claim(from)
WHERE claim.to = $to AND claim.kind = $kind
RETURN properties(claim) AS properties,
  COLLECT {
    MATCH (claim)-[cites:CITES]->(document:Document)
    RETURN cites {.*, document: document.id} ORDER BY cites.position
  } AS evidence
ORDER BY claim.id
