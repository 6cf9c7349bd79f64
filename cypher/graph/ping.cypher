// Whether the database answers. Parameters: none. Cost: none.
RETURN 1 AS answer
