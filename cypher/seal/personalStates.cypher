// What is personal in persons and memberships, as they are; erased ones say nothing personal.
// Parameters: ids. Cost: one index look-up an id.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE (thing:Person OR thing:Membership) AND thing.erasedOn IS NULL
RETURN id AS of, 'Thing' AS record, thing:Membership AS membership, properties(thing) AS properties
