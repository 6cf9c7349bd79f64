// Marks what was withdrawn as erased.
// Parameters: rows of id and day. Cost: one index look-up a row.
UNWIND $rows AS row
MATCH (gone:Withdrawn {id: row.id})
SET gone.erasedOn = row.day
