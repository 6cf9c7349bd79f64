// Removes the things, claims, versions and change sets that an import in batches had made before it was cut off.
// Parameters: none. Cost: all nodes, in transactions of its own.
MATCH (node:Thing|Claim|Version|ChangeSet|Withdrawn)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 20000 ROWS
