// Ties claims to the places in documents that bear them out.
// Parameters: rows of claim, document and place. Cost: two index look-ups and one relationship a row.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
USING INDEX claim:Claim(id)
MATCH (document:Thing {id: row.document})
USING INDEX document:Thing(id)
CREATE (claim)-[cites:CITES]->(document)
SET cites = row.place
