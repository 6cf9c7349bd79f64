// Claims as they are, whole, with the places that they cite in order.
// Parameters: ids. Cost: one index look-up an id, and its citations.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN properties(claim) AS properties,
  COLLECT {
    MATCH (claim)-[cites:CITES]->(document:Document)
    RETURN cites {.*, document: document.id} ORDER BY cites.position
  } AS evidence
