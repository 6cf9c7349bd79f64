// The digest and status of those of the claims that the graph holds.
// Parameters: ids. Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, claim.digest AS digest, claim.status AS status
