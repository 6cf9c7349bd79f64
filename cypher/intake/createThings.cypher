// Adds things, each with the label of its type.
// Parameters: rows of type and properties. Cost: one node a row.
UNWIND $rows AS row
CREATE (thing:Thing:$(row.type))
SET thing = row.properties
