// The things after one in the order of their ids, whole.
// Parameters: after, an id or an empty text; most. Cost: as many index entries and nodes as it returns.
MATCH (thing:Thing)
USING INDEX SEEK thing:Thing(id)
WHERE thing.id > $after
WITH thing
ORDER BY thing.id
LIMIT $most
RETURN [label IN labels(thing) WHERE label <> 'Thing'][0] AS type, properties(thing) AS properties
