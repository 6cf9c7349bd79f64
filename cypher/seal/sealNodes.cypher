// Lets former states and change sets of an earlier Redthread say in sealed form what they said in plain.
// Parameters: rows of node and properties. Cost: one node a row.
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.node
SET node += row.properties
REMOVE node:Unsealed
