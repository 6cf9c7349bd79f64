// Some of the former states and change sets of an earlier Redthread that aren't sealed yet.
// Parameters: most. Cost: as many nodes as it returns.
MATCH (node:Unsealed)
WITH node
LIMIT $most
RETURN elementId(node) AS node, coalesce(node.record, 'ChangeSet') AS record, node.role IS NOT NULL AS membership,
  coalesce(node.of, '') AS of, properties(node) AS properties
