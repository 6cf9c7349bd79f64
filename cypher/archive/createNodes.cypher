// Makes nodes as an archive has them.
// Parameters: rows of labels and properties. Cost: one node a row.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
