// Which things of one side carry on which of the other.
// Parameters: before, after and both, ids of one side, the other, and those on both; statuses, of the links that are shown.
// Cost: for each thing after, an index look-up and its links of succession with their claims.
UNWIND $after AS id
MATCH (later:Thing {id: id})
USING INDEX later:Thing(id)
MATCH (later)-[link:SUCCEEDS]-(earlier:Thing)
WHERE link.status IN $statuses AND earlier.id IN $before AND NOT (later.id IN $both AND earlier.id IN $both)
MATCH (claim:Claim {id: link.claim})
USING INDEX claim:Claim(id)
WHERE coalesce(claim.change, '') <> 'DROPPED'
RETURN DISTINCT earlier.id AS before, later.id AS after, link.claim AS claim, link.status AS status
ORDER BY before, after, claim
