// Removes the mark: the import is whole, or nothing of it is left.
// Parameters: none. Cost: one index look-up.
MATCH (mark:ImportMark {id: 'import'})
DELETE mark
