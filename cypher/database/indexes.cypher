// The indexes that there are, those of constraints too, and what state they are in.
// Parameters: none. Cost: one row an index.
SHOW INDEXES YIELD name, state, owningConstraint
RETURN name, state, owningConstraint IS NOT NULL AS isConstraint
