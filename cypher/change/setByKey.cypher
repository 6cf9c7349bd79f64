// The change set that a client's idempotency key belongs to.
// Parameters: key. Cost: one index look-up.
MATCH (change:ChangeSet {key: $key})
RETURN properties(change) AS set
