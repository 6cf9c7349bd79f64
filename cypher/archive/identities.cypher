// The labels whose nodes are told apart by their id alone, as the schema scripts made them.
// Parameters: none. Cost: one row a constraint.
SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type
WHERE type IN ['UNIQUENESS', 'NODE_PROPERTY_UNIQUENESS'] AND properties = ['id']
RETURN labelsOrTypes[0] AS label
ORDER BY label
