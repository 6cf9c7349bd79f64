// How many nodes of each kind and how many relationships there are, and what the clock of record time says.
// Parameters: none. Cost: counts that the store keeps, and one look-up.
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH ()-[link]->()
  RETURN count(link) AS relationships
}
OPTIONAL MATCH (clock:Clock {id: 'clock'})
RETURN COUNT { (:Thing) } AS things, COUNT { (:Claim) } AS claims, COUNT { (:Version) } AS versions,
  COUNT { (:Clock) } AS clocks, COUNT { (:ImportMark) } AS marks, COUNT { (:SchemaScript) } AS scripts,
  COUNT { (:PreparationLock) } AS locks, COUNT { (:ChangeSet) } AS changeSets, COUNT { (:Withdrawn) } AS withdrawn,
  COUNT { (:SealKey) } AS keys, nodes, relationships, clock IS NOT NULL AS hasClock, clock.last AS last,
  labels(clock) AS clockLabels, keys(clock) AS clockKeys
