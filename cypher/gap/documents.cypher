// The documents that things of a period rest on, laws apart, with the routes to a whole that is held, itself first.
// What rests on them: the plans and what they state, the decisions of the period, and what its meetings handled.
// Parameters: kinds; plans, from, to, begins, ends; founded, statuses; below and answered, ids or null; limit.
// Cost: the things, their documents, and the meetings since the first day with what they handle.
CALL () {
  MATCH (plan:Thing)<-[stated:STATED_IN]-(thing:Thing)
  USING INDEX plan:Thing(id)
  WHERE plan.id IN $plans
    AND stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN thing
  UNION
  MATCH (thing:Thing)
  USING INDEX thing:Thing(id)
  WHERE thing.id IN $plans
  RETURN thing
  UNION
  MATCH (thing:Decision)
  USING INDEX thing:Decision(dateKey)
  WHERE thing.dateKey >= toString($begins) AND thing.dateKey < toString($ends)
  RETURN thing
  UNION
  MATCH (meeting:Meeting)<-[handled:HANDLED_AT*1..2]-(thing)
  USING INDEX meeting:Meeting(dateKey)
  WHERE meeting.dateKey >= toString($begins)
    AND all(step IN handled WHERE step.status IN $founded)
    AND (NOT thing:Decision OR thing.date IS NULL)
    AND coalesce(meeting.date < $ends, coalesce(meeting.year, startNode(handled[0]).year)
      IN range($begins.year, ($ends - duration('P1D')).year), false)
  RETURN thing
}
WITH thing
WHERE 'DOCUMENT_MISSING' IN $kinds
  AND ($below IS NULL OR thing.id IN $below) AND ($answered IS NULL OR thing.id IN $answered)
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
