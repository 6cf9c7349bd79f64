// The documents that things of a period rest on, laws apart, with the routes to a whole that is held, itself first.
// What rests on them: the plans and what they state, the decisions of the period, and what its meetings handled.
// Parameters: kinds; plans, from, to, begins, ends; founded, statuses; below and answered, ids or null; limit.
// Cost: what it is narrowed to, or else the things, with their documents, and the meetings since the first day with
// what they handle.
CALL () {
  UNWIND coalesce($below, $answered, []) AS id
  MATCH (thing:Thing {id: id})
  USING INDEX thing:Thing(id)
  WHERE id IN $plans
    OR thing:Decision AND thing.dateKey >= toString($begins) AND thing.dateKey < toString($ends)
    OR EXISTS {
      MATCH (thing)-[stated:STATED_IN]->(plan)
      WHERE plan.id IN $plans AND stated.status IN $founded
        AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
    }
    OR (NOT thing:Decision OR thing.date IS NULL) AND EXISTS {
      MATCH (meeting:Meeting)<-[handled:HANDLED_AT*1..2]-(thing)
      WHERE meeting.dateKey >= toString($begins) AND all(step IN handled WHERE step.status IN $founded)
        AND coalesce(meeting.date < $ends, coalesce(meeting.year, startNode(handled[0]).year)
          IN range($begins.year, ($ends - duration('P1D')).year), false)
    }
  RETURN thing
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN $plans ELSE [] END AS id
  MATCH (plan:Thing {id: id})<-[stated:STATED_IN]-(thing:Thing)
  USING INDEX plan:Thing(id)
  WHERE stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN thing
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN $plans ELSE [] END AS id
  MATCH (thing:Thing {id: id})
  USING INDEX thing:Thing(id)
  RETURN thing
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN [toString($begins)] ELSE [] END AS first
  MATCH (thing:Decision)
  USING INDEX thing:Decision(dateKey)
  WHERE thing.dateKey >= first AND thing.dateKey < toString($ends)
  RETURN thing
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN [toString($begins)] ELSE [] END AS first
  MATCH (meeting:Meeting)<-[handled:HANDLED_AT*1..2]-(thing)
  USING INDEX meeting:Meeting(dateKey)
  WHERE meeting.dateKey >= first
    AND all(step IN handled WHERE step.status IN $founded)
    AND (NOT thing:Decision OR thing.date IS NULL)
    AND coalesce(meeting.date < $ends, coalesce(meeting.year, startNode(handled[0]).year)
      IN range($begins.year, ($ends - duration('P1D')).year), false)
  RETURN thing
}
WITH thing
WHERE 'DOCUMENT_MISSING' IN $kinds AND ($answered IS NULL OR thing.id IN $answered)
MATCH (thing)-[based:BASED_ON]->(document:Document)
WHERE document.kind <> 'LAW'
  AND based.status IN $founded AND coalesce(based.validFrom < $to, true) AND coalesce(based.validTo > $from, true)
WITH DISTINCT thing, document
LIMIT $limit
RETURN 'DOCUMENT_MISSING' AS kind, thing, document AS other, COLLECT {
    MATCH (document)-[parts:PART_OF*0..5]->(whole)
    WHERE whole.sha256 IS NOT NULL AND all(step IN parts WHERE step.status <> 'REJECTED')
    RETURN parts
  } AS routes, [document] AS mends, [] AS told
