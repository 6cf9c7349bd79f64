// How many things, claims and former states there are, up to when anything is known, and the mark of an import.
// Parameters: none. Cost: the database's own counts, and two look-ups.
OPTIONAL MATCH (clock:Clock {id: 'clock'})
OPTIONAL MATCH (mark:ImportMark {id: 'import'})
RETURN COUNT { (:Thing) } AS things, COUNT { (:Claim) } AS claims, COUNT { (:Version) } AS versions,
  clock.last AS last, mark.files AS importing, toString(mark.startedAt) AS since
