// The claims after one in the order of the things that they go from, whole, with the places that they cite.
// Parameters: from and id of the claim before, or empty texts; most.
// Cost: as many index entries, nodes and citations as it returns, and the claims of one thing more.
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(from)
WHERE claim.from >= $from AND CASE WHEN claim.from = $from THEN claim.id > $id ELSE true END
WITH claim
ORDER BY claim.from, claim.id
LIMIT $most
RETURN properties(claim) AS properties,
  [(claim)-[cites:CITES]->(document:Document) | {document: document.id, place: properties(cites)}] AS evidence
