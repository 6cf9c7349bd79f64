// The places that claims cite, in order.
// Parameters: ids. Cost: one index look-up an id and its citations.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[cites:CITES]->(document:Document)
USING INDEX claim:Claim(id)
RETURN id AS claim, document.id AS document, properties(cites) AS place
ORDER BY claim, cites.position
