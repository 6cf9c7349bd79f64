// A page of change sets, each with when the one of the number before it was made.
// Parameters: after, the last id of the page before; most, how many.
// Cost: a part of the index of ids, and one index look-up a change set.
MATCH (change:ChangeSet)
USING INDEX change:ChangeSet(id)
WHERE change.id > $after
WITH change
ORDER BY change.id
LIMIT $most
OPTIONAL MATCH (before:ChangeSet {number: change.number - 1})
USING INDEX before:ChangeSet(number)
RETURN change.id AS id, labels(change) AS labels, properties(change) AS properties,
  before.at AS before
