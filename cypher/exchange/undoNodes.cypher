// Removes the things, claims, versions, change sets and keys that an import in batches had made before it was cut off.
// Parameters: none. Cost: all nodes, in transactions of its own.
MATCH (node:Thing|Claim|Version|ChangeSet|Withdrawn|SealKey)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 20000 ROWS
