// Whether the graph holds no thing at all.
// Parameters: none. Cost: one look at the first node with the label.
RETURN NOT EXISTS { (:Thing) } AS empty
