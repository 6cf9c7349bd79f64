// Whether an upgrade has left former states or change sets to be sealed.
// Parameters: none. Cost: a count that the store keeps.
RETURN COUNT { (:Unsealed) } > 0 AS any
