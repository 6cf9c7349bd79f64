// Adds claims.
// Parameters: rows, each the properties of a claim. Cost: one node a row.
UNWIND $rows AS row
CREATE (claim:Claim)
SET claim = row
