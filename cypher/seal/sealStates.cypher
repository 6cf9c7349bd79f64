// Lets former states say in sealed form what they said in plain.
// Parameters: rows of of, version and properties. Cost: one index look-up and one node a row.
UNWIND $rows AS row
MATCH (former:Version {of: row.of})
WHERE former.version = row.version
SET former += row.properties
