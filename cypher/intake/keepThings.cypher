// Keeps things that are about to change as they are, and frees the keys that only one thing may have.
// Parameters: ids, knownTo. Cost: one index look-up and one node an id.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
CREATE (former:Version)
SET former = properties(thing)
SET former.id = null, former.of = id, former.record = 'Thing', former.knownTo = $knownTo
REMOVE thing.caseNumber, thing.paragraphKey
