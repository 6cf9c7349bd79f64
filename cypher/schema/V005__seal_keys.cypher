// A key is found by what is sealed with it, and by whom or what it belongs to.
CREATE CONSTRAINT seal_key_id IF NOT EXISTS FOR (key:SealKey) REQUIRE key.id IS UNIQUE;
CREATE CONSTRAINT seal_key_subject IF NOT EXISTS FOR (key:SealKey) REQUIRE key.subject IS UNIQUE;
// What an earlier Redthread has kept in plain is sealed at the start that upgrades it, and marked here for that.
MATCH (person:Person|Membership|FormerPerson|FormerMembership)
CALL (person) {
  MATCH (was:Version {of: person.id, record: 'Thing'})
  WHERE was.was IS NULL AND was.erasedOn IS NULL AND NOT was.digest STARTS WITH '\u0001'
  SET was:Unsealed
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (was:Version {record: 'Claim'})
WHERE (was.assertedBy IS NOT NULL OR was.decidedBy IS NOT NULL) AND NOT was.digest STARTS WITH '\u0001'
CALL (was) {
  SET was:Unsealed
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (change:ChangeSet)
WHERE NOT change.by STARTS WITH '\u0001'
CALL (change) {
  SET change:Unsealed
} IN TRANSACTIONS OF 5000 ROWS;
