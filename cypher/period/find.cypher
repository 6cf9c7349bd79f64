// The plans and the period that a question about a plan or year is told for: those of the plan
// given, of the year given, or of the year that the subtree, the day or today lies in.
// Parameters: plan and under, ids or null; year, a number or null; today; named, the ids that the
// question names. Cost: the plans up to the year, and an index look-up an id.
OPTIONAL MATCH (given:Thing {id: $plan})
USING INDEX given:Thing(id)
WHERE given:Plan
OPTIONAL MATCH (start:Thing {id: $under})
USING INDEX start:Thing(id)
WITH given, CASE
    WHEN start.validTo <= $today THEN (start.validTo - duration('P1D')).year
    WHEN start.validFrom > $today THEN start.validFrom.year
  END AS own
CALL () {
  MATCH (plan:Plan)
  WHERE plan.year <= $today.year
  WITH max(coalesce(plan.yearTo, plan.year)) AS last
  RETURN CASE WHEN last > $today.year THEN $today.year ELSE last END AS past, last >= $today.year AS current
}
CALL () {
  MATCH (plan:Plan)
  WHERE plan.year > $today.year
  RETURN min(plan.year) AS coming
}
WITH given, own, past, current, coming, coalesce($year, own, past, coming) AS year
CALL (year) {
  MATCH (plan:Plan)
  WHERE $plan IS NULL AND plan.year <= year AND coalesce(plan.yearTo, plan.year) >= year
  WITH plan
  ORDER BY plan.titleKey
  RETURN collect(plan {.*, labels: labels(plan)}) AS plans
}
RETURN year, own, past, current,
  CASE WHEN given IS NULL THEN plans ELSE [given {.*, labels: labels(given)}] END AS plans,
  COLLECT { MATCH (thing:Thing) WHERE thing.id IN $named RETURN thing {.id, labels: labels(thing)} } AS named
