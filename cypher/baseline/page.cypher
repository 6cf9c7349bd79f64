// A page of baselines, of one plan or all: to lower numbers when forward, else to higher ones.
// Parameters: plan, an id or null; from, forward, most; founded, the statuses of links that count.
// Cost: the baselines, and for each of the page what byNumbers.cypher tells.
MATCH (one:ChangeSet)
WHERE one.plan IS NOT NULL AND one.number > 0 AND coalesce(one.plan = $plan, true)
WITH collect(one) AS baselines
WITH baselines, [one IN baselines WHERE CASE WHEN $forward THEN one.number < $from ELSE one.number > $from END] AS ahead
WITH ahead, size(ahead) < size(baselines) AS behind
UNWIND ahead AS set
WITH set, behind
ORDER BY CASE WHEN $forward THEN -set.number ELSE set.number END
LIMIT $most
MATCH (plan:Thing {id: set.plan})
MATCH (decision:Thing {id: set.decision})
WITH set, behind, plan, decision,
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
WITH set, behind, plan, decision, item, coalesce(named, meeting) AS body
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
  }[0] AS amends, behind
ORDER BY CASE WHEN $forward THEN -set.number ELSE set.number END
