// Takes the lock that every writing transaction takes first.
// Parameters: none. Cost: one node by its id; it waits for another writer to end.
MERGE (clock:Clock {id: 'clock'})
SET clock.locked = true
