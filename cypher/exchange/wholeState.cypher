// What tells whether the graph was written to between two looks at it: record time, and an import in batches.
// Parameters: none. Cost: two index look-ups. The transaction holds the clock's lock.
OPTIONAL MATCH (clock:Clock {id: 'clock'})
OPTIONAL MATCH (mark:ImportMark {id: 'import'})
RETURN clock.last AS last, mark.files AS files, toString(mark.startedAt) AS startedAt
