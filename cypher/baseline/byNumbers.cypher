// The baselines with the given numbers: each with its plan as it was known then, and the decision as it is known now.
// Parameters: numbers; founded, the statuses of links that count. Cost: for each some index look-ups, the links of its
// decision, the former states of its plan and the other baselines of that.
UNWIND $numbers AS number
MATCH (set:ChangeSet {number: number})
WHERE set.plan IS NOT NULL
MATCH (plan:Thing {id: set.plan})
MATCH (decision:Thing {id: set.decision})
WITH set, plan, decision,
  COLLECT {
    MATCH (decision)-[handling:HANDLED_AT]->(item:AgendaItem)
    WHERE handling.status IN $founded
    RETURN item ORDER BY item.numberKey, item.id LIMIT 1
  }[0] AS item,
  COLLECT {
    MATCH (decision)-[handling:HANDLED_AT*1..2]->(:Meeting)-[held:HELD_BY]->(body:Organization)
    WHERE all(step IN handling WHERE step.status IN $founded) AND held.status IN $founded
    RETURN body ORDER BY body.titleKey LIMIT 1
  }[0] AS meeting
OPTIONAL MATCH (named:Thing {id: item.body})
WITH set, plan, decision, item, coalesce(named, meeting) AS body
RETURN properties(set) AS set, decision {.*, labels: labels(decision)} AS decision,
  item {.*, labels: labels(item)} AS item, body {.*, labels: labels(body)} AS body,
  CASE
    WHEN plan.knownFrom <= set.knownAt THEN plan {.*, labels: labels(plan)}
    ELSE COLLECT {
      MATCH (was:Version {of: set.plan})
      WHERE was.knownFrom <= set.knownAt AND was.knownTo > set.knownAt AND was.was IS NULL
      RETURN was {.*, id: set.plan, labels: labels(plan)}
    }[0]
  END AS plan,
  COLLECT {
    MATCH (other:ChangeSet {plan: set.plan})
    WHERE other.number > 0 AND (other.knownAt < set.knownAt OR other.knownAt = set.knownAt AND other.number < set.number)
    RETURN other.number ORDER BY other.knownAt DESC, other.number DESC LIMIT 1
  }[0] AS amends
