// The years that there are plans for, so that a refusal can name them.
// Parameters: none. Cost: all plans; asked only before a refusal.
MATCH (plan:Plan)
WHERE plan.year >= 0
UNWIND range(plan.year, coalesce(plan.yearTo, plan.year)) AS year
RETURN DISTINCT year
ORDER BY year
