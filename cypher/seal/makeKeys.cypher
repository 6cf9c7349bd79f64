// The keys of subjects, each made where there is none.
// Parameters: rows of subject, id and secret. Cost: one index look-up and at most one node a row.
UNWIND $rows AS row
MERGE (key:SealKey {subject: row.subject})
ON CREATE SET key.id = row.id, key.secret = row.secret
RETURN row.subject AS subject, key.id AS id, key.secret AS secret
