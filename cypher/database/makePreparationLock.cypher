// Sees to it that there is only one lock of preparations.
// Parameters: none. Cost: one constraint, once in a database's life.
CREATE CONSTRAINT preparation_lock_id IF NOT EXISTS FOR (lock:PreparationLock) REQUIRE lock.id IS UNIQUE
