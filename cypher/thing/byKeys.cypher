// The things with the given ids, whole.
// Parameters: keys, a list of ids. Cost: one index look-up an id.
MATCH (thing:Thing)
WHERE thing.id IN $keys
RETURN thing {.*, labels: labels(thing)} AS thing
