// A change set is found by its number, by the record time of what it wrote, and by the client's idempotency key.
CREATE CONSTRAINT change_set_id IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.id IS UNIQUE;
CREATE CONSTRAINT change_set_number IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.number IS UNIQUE;
CREATE CONSTRAINT change_set_at IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.at IS UNIQUE;
CREATE CONSTRAINT change_set_key IF NOT EXISTS FOR (change:ChangeSet) REQUIRE change.key IS UNIQUE;
// The baselines of a plan are found by it: no other change set names one.
CREATE INDEX change_set_plan IF NOT EXISTS FOR (change:ChangeSet) ON (change.plan, change.number);
// What was withdrawn keeps its id.
CREATE CONSTRAINT withdrawn_id IF NOT EXISTS FOR (gone:Withdrawn) REQUIRE gone.id IS UNIQUE;
// The state of then is found among those of a thing without a look at any of them.
CREATE INDEX version_known IF NOT EXISTS FOR (version:Version) ON (version.of, version.knownFrom, version.knownTo);
// What was withdrawn is found among what was once known.
CREATE INDEX former_thing_id IF NOT EXISTS FOR (gone:FormerThing) ON (gone.id);
CREATE INDEX former_claim_id IF NOT EXISTS FOR (gone:FormerClaim) ON (gone.id);
// The agenda items of a body are found by it, before it is taken back.
CREATE INDEX agenda_item_body IF NOT EXISTS FOR (item:AgendaItem) ON (item.body);
// The former states of a thing's links are found by the thing.
CREATE INDEX version_from IF NOT EXISTS FOR (version:Version) ON (version.from);
CREATE INDEX version_to IF NOT EXISTS FOR (version:Version) ON (version.to);
CREATE INDEX withdrawn_from IF NOT EXISTS FOR (gone:Withdrawn) ON (gone.from);
CREATE INDEX withdrawn_to IF NOT EXISTS FOR (gone:Withdrawn) ON (gone.to);
// What claims linked before they were changed, as relationships that can be walked for what was known then.
MATCH (was:Version {record: 'Claim'})
CALL (was) {
  MATCH (from:Thing {id: was.from})
  MATCH (to:Thing {id: was.to})
  MERGE (from)-[former:$('FORMER_' + was.kind) {claim: was.of, knownFrom: was.knownFrom}]->(to)
  SET former += {status: was.status, validFrom: was.validFrom, validTo: was.validTo, share: was.share, knownTo: was.knownTo}
} IN TRANSACTIONS OF 5000 ROWS;
