// What tells whether the graph was written to between two looks at it: record time, and an import in batches.
// Parameters: none. Cost: two index look-ups. The transaction holds the clock's lock.
OPTIONAL MATCH (clock:Clock {id: 'clock'})
OPTIONAL MATCH (mark:ImportMark {id: 'import'})
RETURN clock.last AS last,
  CASE WHEN mark IS NOT NULL THEN coalesce(toStringOrNull(mark.files), 'unknown files') END AS files,
  CASE WHEN mark IS NOT NULL THEN coalesce(toStringOrNull(mark.startedAt), 'an unknown time') END AS startedAt
