// The baseline of a plan with a name.
// Parameters: plan, name. Cost: the baselines of the plan.
MATCH (change:ChangeSet {plan: $plan})
WHERE change.number > 0 AND change.name = $name
RETURN change.number AS number
