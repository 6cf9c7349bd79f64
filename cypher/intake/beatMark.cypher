// Notes on the mark that the import goes on, if the mark is still its own.
// Parameters: host, process, born. Cost: one index look-up.
OPTIONAL MATCH (mark:ImportMark {id: 'import', host: $host, process: $process, born: $born})
SET mark.lastBatchAt = datetime.realtime('Z')
RETURN mark IS NOT NULL AS own
