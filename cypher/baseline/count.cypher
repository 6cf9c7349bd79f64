// How many baselines there are, of one plan or all.
// Parameters: plan, an id or null. Cost: the baselines.
MATCH (set:ChangeSet)
WHERE set.plan IS NOT NULL AND set.number > 0 AND coalesce(set.plan = $plan, true)
RETURN count(set) AS total
