// The change sets with the given numbers.
// Parameters: numbers. Cost: three index look-ups a number.
UNWIND $numbers AS number
MATCH (change:ChangeSet {number: number})
OPTIONAL MATCH (decision:Thing {id: change.decision})
OPTIONAL MATCH (inCase:Thing {id: change.inCase})
RETURN properties(change) AS set, decision {.*, labels: labels(decision)} AS decision,
  inCase {.*, labels: labels(inCase)} AS inCase
