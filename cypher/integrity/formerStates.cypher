// A page of what has former states, and whether it is there.
// Parameters: after, the last id of the page before; most, how many.
// Cost: a part of the index of former states, and two index look-ups for each thing or claim.
MATCH (former:Version)
USING INDEX former:Version(of)
WHERE former.of > $after
WITH DISTINCT former.of AS id
ORDER BY id
LIMIT $most
RETURN id, COUNT {
    MATCH (former:Version {of: id})
    USING INDEX former:Version(of)
  } AS states,
  COUNT {
    MATCH (former:Version {of: id})
    USING INDEX former:Version(of)
    WHERE size(labels(former)) > 1
  } AS labelled,
  COLLECT {
    MATCH (former:Version {of: id})
    USING INDEX former:Version(of)
    RETURN DISTINCT former.record
  } AS records,
  EXISTS {
    MATCH (thing:Thing {id: id})
    USING INDEX thing:Thing(id)
  } OR EXISTS {
    MATCH (gone:Withdrawn {id: id})
    USING INDEX gone:Withdrawn(id)
    WHERE gone.was <> 'Claim'
  } AS isThing,
  EXISTS {
    MATCH (claim:Claim {id: id})
    USING INDEX claim:Claim(id)
  } OR EXISTS {
    MATCH (gone:Withdrawn {id: id})
    USING INDEX gone:Withdrawn(id)
    WHERE gone.was = 'Claim'
  } AS isClaim
