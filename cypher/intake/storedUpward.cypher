// The links by which things serve or are parts of others.
// Parameters: ids, of the lower ends. Cost: two index look-ups and the upward links of each thing.
UNWIND $ids AS id
MATCH (from:Thing {id: id})-[link:SERVES|PART_OF]->(to:Thing)
USING INDEX from:Thing(id)
MATCH (claim:Claim {id: link.claim})
USING INDEX claim:Claim(id)
RETURN type(link) AS kind, from.id AS from, to.id AS to, claim.key AS key,
  link.share AS share, link.validFrom AS validFrom, link.validTo AS validTo
