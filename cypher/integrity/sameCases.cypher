// The case numbers that several cases have: asked where the database doesn't hold them apart.
// Parameters: most, how many to tell. Cost: all cases.
MATCH (entry:Case)
WHERE entry.caseNumber IS NOT NULL
WITH entry.caseNumber AS key, collect(entry.id) AS ids
WHERE size(ids) > 1
RETURN key, ids
ORDER BY key
LIMIT $most
