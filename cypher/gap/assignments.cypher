// The assignments of a period; for each of the kinds asked for whether it is missing at them, which suggestions would
// fill the gap, where one would mend it, and what is found above instead. A sub-assignment is a part: what pays for,
// measures or answers for the assignment that it is a part of holds for it too.
// Parameters: kinds; plans, from, to; founded, statuses; below and answered, ids or null; limit.
// Cost: what it is narrowed to, or else the assignments that the plans state, with what lies above and below each.
CALL () {
  UNWIND coalesce($below, $answered, []) AS id
  MATCH (assignment:Thing {id: id})-[stated:STATED_IN]->(plan)
  USING INDEX assignment:Thing(id)
  WHERE plan.id IN $plans AND ($answered IS NULL OR id IN $answered)
    AND stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN assignment
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN $plans ELSE [] END AS id
  MATCH (plan:Thing {id: id})<-[stated:STATED_IN]-(assignment)
  USING INDEX plan:Thing(id)
  WHERE stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN assignment
}
WITH assignment
WHERE assignment:Assignment
WITH assignment
LIMIT $limit
WITH assignment, COLLECT {
    MATCH route = (assignment)-[steps:SERVES|PART_OF*0..10]->(:Thing)
    WHERE all(step IN steps WHERE step.status <> 'REJECTED'
      AND coalesce(step.validFrom < $to, true) AND coalesce(step.validTo > $from, true))
    RETURN route
  } AS upward
WITH assignment, upward,
  [route IN upward WHERE all(step IN relationships(route) WHERE step.status IN $founded)] AS founded
WITH assignment, upward, [route IN founded | nodes(route)[-1]] AS reached,
  [route IN founded
    WHERE nodes(route)[-1]:Assignment AND all(part IN nodes(route)[..-1] WHERE part.level = 'SUB')
    | nodes(route)[-1]] AS wholes
CALL (assignment, upward, reached, wholes) {
  UNWIND [asked IN $kinds WHERE asked = 'ASSIGNMENT_WITHOUT_STRATEGY'] AS kind
  RETURN kind, [] AS told, [top IN reached WHERE NOT EXISTS {
      MATCH (top)-[next:SERVES|PART_OF]->()
      WHERE next.status IN $founded
        AND coalesce(next.validFrom < $to, true) AND coalesce(next.validTo > $from, true)
    }] AS mends,
    [route IN upward
      WHERE (nodes(route)[-1]:Strategy OR nodes(route)[-1]:Vision)
        AND none(passed IN nodes(route)[..-1] WHERE passed:Strategy OR passed:Vision)
      | relationships(route)] AS routes
  UNION ALL
  UNWIND [asked IN $kinds WHERE asked IN ['ASSIGNMENT_WITHOUT_FUNDING', 'ASSIGNMENT_WITHOUT_INDICATOR']] AS kind
  WITH kind, CASE kind WHEN 'ASSIGNMENT_WITHOUT_FUNDING' THEN 'FUNDS' ELSE 'MEASURES' END AS wanted
  RETURN kind, [above IN reached WHERE above <> assignment AND EXISTS {
      MATCH (above)<-[link:FUNDS|MEASURES]-()
      WHERE type(link) = wanted AND link.status IN $founded
        AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
    }] AS told, [assignment] AS mends,
    COLLECT {
      MATCH (assignment)<-[steps:SERVES|PART_OF*0..10]-()<-[last:FUNDS|MEASURES]-()
      WHERE type(last) = wanted AND all(step IN steps + last WHERE step.status <> 'REJECTED'
        AND coalesce(step.validFrom < $to, true) AND coalesce(step.validTo > $from, true))
      RETURN steps + last AS route
      UNION ALL
      UNWIND wholes AS whole
      MATCH (whole)<-[link:FUNDS|MEASURES]-()
      WHERE type(link) = wanted AND link.status <> 'REJECTED'
        AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
      RETURN [link] AS route
    } AS routes
  UNION ALL
  UNWIND [asked IN $kinds WHERE asked = 'ASSIGNMENT_WITHOUT_RESPONSIBLE'] AS kind
  RETURN kind, [] AS told, [assignment] AS mends, COLLECT {
      UNWIND wholes AS whole
      MATCH (whole)<-[link:RESPONSIBLE_FOR]-(:Organization|Membership)
      WHERE link.status <> 'REJECTED'
        AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
      RETURN [link]
    } AS routes
}
RETURN kind, assignment AS thing, null AS other, routes, mends, told
