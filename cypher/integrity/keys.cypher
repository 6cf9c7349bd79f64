// Keys, also those that were erased, of which the node remains.
// Parameters: ids. Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (key:SealKey {id: id})
RETURN id, key.secret AS secret, key.erasedAt IS NOT NULL AS erased
