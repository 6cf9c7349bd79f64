// Whether there can be only one lock of preparations.
// Parameters: none. Cost: one look at the constraints.
SHOW CONSTRAINTS YIELD name
WHERE name = 'preparation_lock_id'
RETURN count(*) = 1 AS ready
