// A page of the change sets that touched a thing or claim, from a number on.
// Parameters: of, from, forward, most. Cost: two look-ups a row; its former states, and an index look-up for each.
CALL () {
  MATCH (thing:Thing {id: $of})
  RETURN thing.knownFrom AS at
  UNION
  MATCH (claim:Claim {id: $of})
  RETURN claim.knownFrom AS at
  UNION
  MATCH (gone:Withdrawn {id: $of})
  RETURN gone.knownFrom AS at
  UNION
  MATCH (former:Version {of: $of})
  RETURN former.knownFrom AS at
}
MATCH (change:ChangeSet {at: at})
WITH collect(change) AS all
UNWIND all AS change
WITH all, change
WHERE CASE WHEN $forward THEN change.number < $from ELSE change.number > $from END
WITH all, change
ORDER BY CASE WHEN $forward THEN -change.number ELSE change.number END
LIMIT $most
OPTIONAL MATCH (decision:Thing {id: change.decision})
OPTIONAL MATCH (inCase:Thing {id: change.inCase})
RETURN properties(change) AS set, decision {.*, labels: labels(decision)} AS decision,
  inCase {.*, labels: labels(inCase)} AS inCase,
  any(one IN all WHERE CASE WHEN $forward THEN one.number >= $from ELSE one.number <= $from END) AS behind
ORDER BY CASE WHEN $forward THEN -set.number ELSE set.number END
