// Since when those of the things are erased whose personal values are gone, also of those that were withdrawn.
// Parameters: ids. Cost: two index look-ups an id.
UNWIND $ids AS id
OPTIONAL MATCH (thing:Thing {id: id})
OPTIONAL MATCH (gone:Withdrawn {id: id})
WITH id, coalesce(thing.erasedOn, gone.erasedOn) AS day
WHERE day IS NOT NULL
RETURN id, day
