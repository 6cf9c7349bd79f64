// A page of change sets from a number on: to lower numbers when forward, else to higher ones.
// Parameters: from, forward, most; of isn't used. Cost: two look-ups a row; as many index entries as it returns.
CALL () {
  WITH *
  WHERE $forward
  MATCH (change:ChangeSet)
  WHERE change.number < $from
  RETURN change
  ORDER BY change.number DESC
  LIMIT $most
  UNION
  WITH *
  WHERE NOT $forward
  MATCH (change:ChangeSet)
  WHERE change.number > $from
  RETURN change
  ORDER BY change.number
  LIMIT $most
}
OPTIONAL MATCH (decision:Thing {id: change.decision})
OPTIONAL MATCH (inCase:Thing {id: change.inCase})
RETURN properties(change) AS set, decision {.*, labels: labels(decision)} AS decision,
  inCase {.*, labels: labels(inCase)} AS inCase,
  CASE
    WHEN $forward THEN EXISTS {
      MATCH (other:ChangeSet)
      WHERE other.number >= $from
    }
    ELSE EXISTS {
      MATCH (other:ChangeSet)
      WHERE other.number <= $from
    }
  END AS behind
ORDER BY CASE WHEN $forward THEN -set.number ELSE set.number END
