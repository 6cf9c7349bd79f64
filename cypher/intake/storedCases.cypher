// The cases that have certain case numbers.
// Parameters: ids, which are the case numbers. Cost: one index look-up a number.
UNWIND $ids AS id
MATCH (entry:Case {caseNumber: id})
RETURN id, entry.id AS thing
