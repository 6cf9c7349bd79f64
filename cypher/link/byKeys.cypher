// The links with the given ids, whole, with both ends and all evidence.
// Parameters: keys, a list of ids. Cost: three index look-ups and the places, an id.
MATCH (claim:Claim)
WHERE claim.id IN $keys
MATCH (from:Thing {id: claim.from})
MATCH (to:Thing {id: claim.to})
RETURN claim {
    .kind, .status, .validFrom, .validTo, .knownFrom, .share, claim: claim.id,
    record: claim {
      .*,
      evidence: COLLECT {
        MATCH (claim)-[place:CITES]->(cited:Document)
        WITH place, cited
        ORDER BY place.position
        RETURN place {.*, document: cited {.*, labels: labels(cited)}}
      }
    }
  } AS link,
  from {.*, labels: labels(from)} AS from,
  to {.*, labels: labels(to)} AS to
