// A change set is found by its number, by the record time of what it wrote, and by the client's idempotency key.
CREATE CONSTRAINT change_set_id IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.id IS UNIQUE;
CREATE CONSTRAINT change_set_number IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.number IS UNIQUE;
CREATE CONSTRAINT change_set_at IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.at IS UNIQUE;
CREATE CONSTRAINT change_set_key IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.key IS UNIQUE;
// What was withdrawn keeps its id.
CREATE CONSTRAINT withdrawn_id IF NOT EXISTS FOR (gone:Withdrawn) REQUIRE gone.id IS UNIQUE;
// The agenda items of a body are found by it, before it is taken back.
CREATE INDEX agenda_item_body IF NOT EXISTS FOR (item:AgendaItem) ON (item.body);
// The former states of a thing's links are found by the thing.
CREATE INDEX version_from IF NOT EXISTS FOR (version:Version) ON (version.from);
CREATE INDEX version_to IF NOT EXISTS FOR (version:Version) ON (version.to);
CREATE INDEX withdrawn_from IF NOT EXISTS FOR (gone:Withdrawn) ON (gone.from);
CREATE INDEX withdrawn_to IF NOT EXISTS FOR (gone:Withdrawn) ON (gone.to);
