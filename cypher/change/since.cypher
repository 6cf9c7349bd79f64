// What a thing or claim said in a version, what it says now, and the change sets that came between.
// Parameters: id, version. Cost: three index look-ups, its former states, and one look-up for each of them.
OPTIONAL MATCH (thing:Thing {id: $id})
OPTIONAL MATCH (claim:Claim {id: $id})
WITH coalesce(thing, claim) AS now
WHERE now IS NOT NULL
OPTIONAL MATCH (former:Version {of: $id})
WHERE former.version >= $version
WITH now, former
ORDER BY former.version
WITH now, collect(former) AS formers
UNWIND [former IN formers | former.knownTo] AS at
OPTIONAL MATCH (change:ChangeSet {at: at})
RETURN properties(now) AS now, properties(formers[0]) AS former, at, change.number AS number, change.by AS by,
  change.reason AS reason
ORDER BY at
