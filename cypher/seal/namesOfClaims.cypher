// Who asserted claims and who decided on them, as they are.
// Parameters: ids. Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE claim.assertedBy IS NOT NULL OR claim.decidedBy IS NOT NULL
RETURN id AS of, 'Claim' AS record, false AS membership, properties(claim) AS properties
