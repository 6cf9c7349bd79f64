// The labels that the database has ever had.
// Parameters: none. Cost: one row a label.
CALL db.labels() YIELD label
RETURN label
ORDER BY label
