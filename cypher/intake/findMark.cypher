// The mark of an import in batches, if one is under way or was cut off, and how late it is.
// Parameters: none. Cost: one index look-up.
MATCH (mark:ImportMark {id: 'import'})
RETURN mark.files AS files, mark.startedAt AS startedAt, mark.host AS host, mark.process AS process,
  mark.born AS born, mark.lastBatchAt AS lastBatchAt, datetime.realtime() AS now
