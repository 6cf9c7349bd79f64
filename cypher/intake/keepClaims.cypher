// Keeps claims that are about to change as they are, with their evidence as JSON.
// Parameters: rows of id and evidence, knownTo. Cost: one index look-up and one node a row.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CREATE (former:Version)
SET former = properties(claim)
SET former.id = null, former.of = row.id, former.record = 'Claim', former.evidence = row.evidence,
  former.knownTo = $knownTo
