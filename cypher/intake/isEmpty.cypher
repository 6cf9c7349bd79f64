// Whether the graph holds no thing at all, not even one that was withdrawn, and whether anything was.
// Parameters: none. Cost: one look at the first node with each label.
RETURN NOT EXISTS { (:Thing) } AND NOT EXISTS { (:Withdrawn) } AS empty, EXISTS { (:Withdrawn) } AS withdrawn
