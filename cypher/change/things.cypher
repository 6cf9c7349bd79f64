// Things as they are, whole.
// Parameters: ids. Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN [label IN labels(thing) WHERE label <> 'Thing'][0] AS type, properties(thing) AS properties
