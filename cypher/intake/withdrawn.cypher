// What those of the ids were that have been withdrawn.
// Parameters: ids. Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (gone:Withdrawn {id: id})
RETURN id, gone.was AS type
