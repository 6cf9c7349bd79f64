// The type and digest of those of the things that the graph holds.
// Parameters: ids. Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN id, [label IN labels(thing) WHERE label <> 'Thing'][0] AS type, thing.digest AS digest
