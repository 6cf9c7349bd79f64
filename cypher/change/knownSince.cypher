// Since when a thing is known.
// Parameters: id. Cost: two index look-ups.
MATCH (thing:Thing {id: $id})
OPTIONAL MATCH (former:Version {of: $id})
WHERE former.was IS NULL
RETURN coalesce(min(former.knownFrom), min(thing.knownFrom)) AS since
