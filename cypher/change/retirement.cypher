// When a thing was retired, and the claims that were changed with it.
// Parameters: id. Cost: the thing's former states, and one index look-up.
MATCH (former:Version {of: $id})
WHERE former.record = 'Thing' AND former.retiredOn IS NULL AND former.was IS NULL
WITH former
ORDER BY former.version DESC
LIMIT 1
OPTIONAL MATCH (change:ChangeSet {at: former.knownTo})
RETURN former.knownTo AS at, coalesce(change.claims, []) AS claims
