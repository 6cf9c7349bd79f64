// Moves record time on: to now, or a microsecond past the last instant where the machine's clock has gone back.
// Parameters: none. Cost: one node by its id. The transaction holds the clock's lock.
MATCH (clock:Clock {id: 'clock'})
WITH clock, datetime.truncate('microsecond', datetime.realtime('Z')) AS now
SET clock.last = CASE
  WHEN clock.last IS NULL OR clock.last < now THEN now
  ELSE clock.last + duration({microseconds: 1})
END
SET clock.number = coalesce(clock.number, 0) + 1
RETURN clock.last AS knownFrom, clock.number AS number
