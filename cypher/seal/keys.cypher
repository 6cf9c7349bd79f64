// Those of the keys that are still there; of one that was erased its node remains, without the secret.
// Parameters: ids. Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (key:SealKey {id: id})
WHERE key.secret IS NOT NULL
RETURN id, key.secret AS secret
