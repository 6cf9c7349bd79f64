// The change set with a number.
// Parameters: number. Cost: one index look-up.
MATCH (change:ChangeSet {number: $number})
RETURN properties(change) AS set
