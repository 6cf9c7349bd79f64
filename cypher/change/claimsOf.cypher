// The claims that are walked from or to a thing, whole, and the type of the thing that each goes from.
// Parameters: id. Cost: the links of the thing, an index look-up for each, and its citations.
MATCH (thing:Thing {id: $id})-[link]-(:Thing)
WHERE link.knownTo IS NULL
MATCH (claim:Claim {id: link.claim})
USING INDEX claim:Claim(id)
RETURN properties(claim) AS properties, [label IN labels(startNode(link)) WHERE label <> 'Thing'][0] AS fromType,
  COLLECT {
    MATCH (claim)-[cites:CITES]->(document:Document)
    RETURN cites {.*, document: document.id} ORDER BY cites.position
  } AS evidence
ORDER BY claim.id
