// Removes the relationships that an import in batches had made before it was cut off.
// Parameters: none. Cost: all relationships, in transactions of its own.
MATCH (:Thing|Claim)-[link]->(:Thing)
CALL (link) {
  DELETE link
} IN TRANSACTIONS OF 20000 ROWS
