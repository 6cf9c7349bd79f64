// Which of a page of things come back to themselves along links that lead upward in the chain, each by a
// shortest route.
// Parameters: after, the last id of the page before; most, how many things.
// Cost: a part of the index of ids, and for each thing what lies above it.
MATCH (thing:Thing)
USING INDEX thing:Thing(id)
WHERE thing.id > $after
WITH thing
ORDER BY thing.id
LIMIT $most
OPTIONAL MATCH route = SHORTEST 1 (thing)-[:SERVES|PART_OF]->+(thing)
RETURN thing.id AS id, [node IN nodes(route) | node.id] AS circle
