// Writes the record of a change.
// Parameters: properties. Cost: one node.
CREATE (change:ChangeSet)
SET change = $properties
