// The mark of an import in batches, if one is under way or was cut off.
// Parameters: none. Cost: one index look-up.
MATCH (mark:ImportMark {id: 'import'})
RETURN mark.files AS files, toString(mark.startedAt) AS startedAt, mark.host AS host, mark.process AS process,
  mark.born AS born, duration.inSeconds(mark.lastBatchAt, datetime.realtime()).seconds AS silence
