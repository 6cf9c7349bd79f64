// Takes things, whose state was kept and whose links are withdrawn, out of the present; their ids stay theirs.
// Parameters: ids, knownFrom. Cost: one index look-up and one node an id.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WITH thing, [label IN labels(thing) WHERE label <> 'Thing'][0] AS type, thing.version + 1 AS version
REMOVE thing:$(labels(thing))
SET thing:Withdrawn:FormerThing:$('Former' + type)
SET thing = {id: thing.id, was: type, version: version, knownFrom: $knownFrom}
