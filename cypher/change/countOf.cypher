// How many change sets have touched a thing or claim.
// Parameters: of. Cost: its former states, and an index look-up for each.
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
RETURN count(change) AS total
