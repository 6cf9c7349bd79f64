// The focus areas of a period with the routes by which assignments lie below them, at any depth.
// Parameters: kinds; plans, from, to; founded, statuses; below and answered, ids or null; limit.
// Cost: the focus areas that the plans state, with what lies below each.
MATCH (plan:Thing)<-[stated:STATED_IN]-(area)
USING INDEX plan:Thing(id)
WHERE plan.id IN $plans AND 'FOCUS_AREA_WITHOUT_ASSIGNMENTS' IN $kinds
  AND stated.status IN $founded AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  AND ($below IS NULL OR area.id IN $below) AND ($answered IS NULL OR area.id IN $answered)
WITH DISTINCT area
WHERE area:FocusArea
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
