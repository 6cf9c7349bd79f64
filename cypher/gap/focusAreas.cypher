// The focus areas of a period with the routes by which assignments lie below them, at any depth.
// Parameters: kinds; plans, from, to; founded, statuses; below and answered, ids or null; limit.
// Cost: what it is narrowed to, or else the focus areas that the plans state, with what lies below each.
CALL () {
  UNWIND coalesce($below, $answered, []) AS id
  MATCH (area:Thing {id: id})-[stated:STATED_IN]->(plan)
  USING INDEX area:Thing(id)
  WHERE plan.id IN $plans AND ($answered IS NULL OR id IN $answered)
    AND stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN area
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN $plans ELSE [] END AS id
  MATCH (plan:Thing {id: id})<-[stated:STATED_IN]-(area)
  USING INDEX plan:Thing(id)
  WHERE stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN area
}
WITH area
WHERE area:FocusArea AND 'FOCUS_AREA_WITHOUT_ASSIGNMENTS' IN $kinds
WITH area
LIMIT $limit
RETURN 'FOCUS_AREA_WITHOUT_ASSIGNMENTS' AS kind, area AS thing, null AS other, COLLECT {
    MATCH (area)<-[steps:SERVES|PART_OF*1..10]-(below)
    WHERE all(step IN steps WHERE step.status <> 'REJECTED'
      AND coalesce(step.validFrom < $to, true) AND coalesce(step.validTo > $from, true))
    WITH steps, below
    WHERE below:Assignment
    RETURN steps
  } AS routes, [area] AS mends, [] AS told
