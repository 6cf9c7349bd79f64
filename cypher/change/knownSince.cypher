// Since when a thing is known, and whether it was known at an instant; not while it was withdrawn.
// Parameters: id, at. Cost: an index look-up, and its former states.
MATCH (thing:Thing {id: $id})
OPTIONAL MATCH (former:Version {of: $id})
WHERE former.was IS NULL
WITH thing, collect(former) AS states
RETURN reduce(since = thing.knownFrom, state IN states | CASE WHEN state.knownFrom < since THEN state.knownFrom ELSE since END) AS since,
  thing.knownFrom <= $at OR any(state IN states WHERE state.knownFrom <= $at AND state.knownTo > $at) AS then
