// How many change sets there are.
// Parameters: none. Cost: a count that the store keeps.
MATCH (change:ChangeSet)
RETURN count(change) AS total
