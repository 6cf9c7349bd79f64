// A page of the states that a thing or link was in, and its links, the latest first: each with the state before and
// the change set that made it so.
// Parameters: id, links (whether its links are looked at too), forward, at and place of the cursor, most.
// Cost: its links and all their former states; an index look-up or three for each row that it returns.
CALL () {
  MATCH (now:Thing {id: $id})
  RETURN now, 'Thing' AS record
  UNION ALL
  MATCH (now:Claim {id: $id})
  RETURN now, 'Claim' AS record
  UNION ALL
  MATCH (now:Withdrawn {id: $id})
  RETURN now, CASE now.was WHEN 'Claim' THEN 'Claim' ELSE 'Thing' END AS record
  UNION ALL
  MATCH (now:Claim {from: $id})
  WHERE $links
  RETURN now, 'Claim' AS record
  UNION ALL
  MATCH (now:Claim {to: $id})
  WHERE $links
  RETURN now, 'Claim' AS record
  UNION ALL
  MATCH (now:Withdrawn {from: $id})
  WHERE $links
  RETURN now, 'Claim' AS record
  UNION ALL
  MATCH (now:Withdrawn {to: $id})
  WHERE $links
  RETURN now, 'Claim' AS record
}
CALL (now) {
  RETURN now AS state
  UNION ALL
  MATCH (state:Version {of: now.id})
  RETURN state
}
WITH now, record, state, now.id + '|' + toString(1000000 + state.version) AS place
WHERE $at IS NULL
  OR CASE
    WHEN $forward THEN state.knownFrom < $at OR (state.knownFrom = $at AND place > $place)
    ELSE state.knownFrom > $at OR (state.knownFrom = $at AND place < $place)
  END
WITH now, record, state, place
ORDER BY CASE WHEN $forward THEN -state.knownFrom.epochMillis ELSE state.knownFrom.epochMillis END,
  CASE WHEN $forward THEN -state.knownFrom.nanosecond ELSE state.knownFrom.nanosecond END, place
LIMIT $most
RETURN now.id AS id, record, place, state.knownFrom AS knownFrom, state.version AS version,
  CASE
    WHEN state:Version THEN state.knownTo
  END AS knownTo,
  coalesce(now.was, [label IN labels(now) WHERE NOT label IN ['Thing', 'Claim', 'Withdrawn']][0], 'Claim') AS type,
  properties(state) AS state,
  COLLECT {
    MATCH (state)-[cites:CITES]->(document:Document)
    RETURN cites {.*, document: document.id} ORDER BY cites.position
  } AS evidence,
  COLLECT {
    MATCH (before:Version {of: now.id})
    WHERE before.version = state.version - 1
    RETURN properties(before)
  }[0] AS before,
  COLLECT {
    MATCH (change:ChangeSet {at: state.knownFrom})
    RETURN change.number
  }[0] AS changeSet
