// Takes claims, whose state was kept and whose relationships are gone, out of the present.
// Parameters: ids, knownFrom. Cost: one index look-up and one node an id.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WITH claim, claim.version + 1 AS version
REMOVE claim:Claim
SET claim:Withdrawn:FormerClaim
SET claim = {id: claim.id, was: 'Claim', kind: claim.kind, from: claim.from, to: claim.to, version: version,
  knownFrom: $knownFrom}
