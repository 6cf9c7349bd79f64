// Gives things that the graph holds their new properties and the next version number.
// Parameters: rows of properties. Cost: one index look-up and one node a row.
UNWIND $rows AS row
MATCH (thing:Thing {id: row.properties.id})
WITH thing, row, thing.version + 1 AS version
SET thing = row.properties, thing.version = version
