// What things and claims said before an instant of record time at which they were changed, and who changed them
// last, and whether they say what they said from that instant on: they do where standing, or by the same digest.
// Parameters: ids, at. Cost: four index look-ups an id, and its former states.
UNWIND $ids AS id
OPTIONAL MATCH (thing:Thing {id: id})
OPTIONAL MATCH (claim:Claim {id: id})
OPTIONAL MATCH (gone:Withdrawn {id: id})
WITH id, coalesce(thing, claim, gone) AS now, gone IS NULL AS present,
  CASE
    WHEN gone IS NOT NULL THEN gone.was
    WHEN claim IS NOT NULL THEN 'Claim'
    ELSE [label IN labels(thing) WHERE label <> 'Thing'][0]
  END AS type
WHERE now IS NOT NULL
OPTIONAL MATCH (former:Version {of: id})
WHERE former.knownTo = $at
OPTIONAL MATCH (after:Version {of: id})
WHERE after.knownFrom = $at
OPTIONAL MATCH (change:ChangeSet {at: now.knownFrom})
RETURN id, type, present, now.version AS version, now.knownFrom AS knownFrom, toString(change.number) AS changedBy,
  properties(former) AS former,
  now.knownFrom = $at OR (now.was IS NOT NULL AND after.was IS NOT NULL) AS standing, now.digest AS digest,
  after.digest AS afterDigest, now.erasedOn AS erasedOn
