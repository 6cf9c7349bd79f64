// Removes the things, claims and versions that an import in batches had made before it was cut off.
// Parameters: none. Cost: all nodes, in transactions of its own.
MATCH (node:Thing|Claim|Version)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 20000 ROWS
