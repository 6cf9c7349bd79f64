// A change set is found by its number, by the record time of what it wrote, and by the client's idempotency key.
CREATE CONSTRAINT change_set_id IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.id IS UNIQUE;
CREATE CONSTRAINT change_set_number IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.number IS UNIQUE;
CREATE CONSTRAINT change_set_at IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.at IS UNIQUE;
CREATE CONSTRAINT change_set_key IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.key IS UNIQUE;
// What was withdrawn keeps its id.
CREATE CONSTRAINT withdrawn_id IF NOT EXISTS FOR (gone:Withdrawn) REQUIRE gone.id IS UNIQUE;
