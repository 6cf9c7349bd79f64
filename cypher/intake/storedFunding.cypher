// The links by which budget items fund things.
// Parameters: ids, of the budget items. Cost: two index look-ups and the FUNDS links of each item.
UNWIND $ids AS id
MATCH (from:Thing {id: id})-[link:FUNDS]->(to:Thing)
USING INDEX from:Thing(id)
MATCH (claim:Claim {id: link.claim})
USING INDEX claim:Claim(id)
RETURN type(link) AS kind, from.id AS from, to.id AS to, claim.key AS key,
  link.share AS share, link.validFrom AS validFrom, link.validTo AS validTo
