// How many states a thing or link was in, and its links.
// Parameters: id, links. Cost: its links and all their former states.
CALL () {
  MATCH (now:Thing {id: $id})
  RETURN now
  UNION ALL
  MATCH (now:Claim {id: $id})
  RETURN now
  UNION ALL
  MATCH (now:Withdrawn {id: $id})
  RETURN now
  UNION ALL
  MATCH (now:Claim {from: $id})
  WHERE $links
  RETURN now
  UNION ALL
  MATCH (now:Claim {to: $id})
  WHERE $links
  RETURN now
  UNION ALL
  MATCH (now:Withdrawn {from: $id})
  WHERE $links
  RETURN now
  UNION ALL
  MATCH (now:Withdrawn {to: $id})
  WHERE $links
  RETURN now
}
RETURN sum(now.version) AS total
