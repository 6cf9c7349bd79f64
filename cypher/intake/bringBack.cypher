// Keeps that things or claims were withdrawn, and gives them back their labels; what they say now is written next.
// Parameters: rows of id and labels, knownTo. Cost: one index look-up and one node a row.
UNWIND $rows AS row
MATCH (gone:Withdrawn {id: row.id})
CREATE (former:Version)
SET former = properties(gone)
SET former.id = null, former.of = row.id, former.knownTo = $knownTo,
  former.record = CASE gone.was WHEN 'Claim' THEN 'Claim' ELSE 'Thing' END
REMOVE gone:$([label IN labels(gone) WHERE label = 'Withdrawn' OR label STARTS WITH 'Former'])
SET gone:$(row.labels)
