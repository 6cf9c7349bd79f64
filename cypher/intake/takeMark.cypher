// Makes the mark that of the process that undoes the import.
// Parameters: host, process, born. Cost: one index look-up.
MATCH (mark:ImportMark {id: 'import'})
SET mark.host = $host, mark.process = $process, mark.born = $born, mark.lastBatchAt = datetime.realtime('Z')
