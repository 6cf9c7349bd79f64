// Waits until nobody writes, and tells until when nothing can become known any more.
// Parameters: none. Cost: two nodes by their ids; it waits for a writer to end.
// An import in batches writes as of the last step of record time for as long as its mark stands.
MERGE (clock:Clock {id: 'clock'})
SET clock.locked = true
WITH clock
OPTIONAL MATCH (mark:ImportMark {id: 'import'})
RETURN CASE WHEN mark IS NULL THEN datetime.truncate('microsecond', datetime.realtime('Z')) ELSE clock.last END
    - duration({microseconds: 1}) AS until,
  toString(mark.startedAt) AS importingSince
