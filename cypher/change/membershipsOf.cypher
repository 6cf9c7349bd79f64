// The memberships that a person holds or was once said to hold, and whether they were withdrawn.
// Parameters: id. Cost: two index look-ups, and the links of the person.
CALL () {
  MATCH (person:Thing {id: $id})
  RETURN person
  UNION ALL
  MATCH (person:Withdrawn {id: $id})
  RETURN person
}
MATCH (person)<-[held]-(membership)
WHERE type(held) IN ['HELD_BY', 'FORMER_HELD_BY'] AND (membership:Membership OR membership:Withdrawn)
RETURN DISTINCT membership.id AS id, membership:Withdrawn AS withdrawn
ORDER BY id
