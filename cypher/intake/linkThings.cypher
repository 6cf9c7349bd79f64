// Links things by the thin relationships that are walked.
// Parameters: rows of kind, from, to and properties. Cost: two index look-ups and one relationship a row.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})
USING INDEX from:Thing(id)
MATCH (to:Thing {id: row.to})
USING INDEX to:Thing(id)
CREATE (from)-[link:$(row.kind)]->(to)
SET link = row.properties
