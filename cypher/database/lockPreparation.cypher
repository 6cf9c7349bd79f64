// Takes the lock that an instance holds while it prepares the database, and waits for another that holds it.
// Parameters: none. Cost: one node, which is never committed.
MERGE (lock:PreparationLock {id: 'preparation'})
SET lock.locked = true
