// Marks that an import in batches is under way. There can be only one.
// Parameters: files, digest, host, process, born. Cost: one node.
CREATE (mark:ImportMark {id: 'import', files: $files, digest: $digest, host: $host, process: $process, born: $born})
SET mark.startedAt = datetime.realtime('Z'), mark.lastBatchAt = datetime.realtime('Z')
