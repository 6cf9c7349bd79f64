// What of the present hangs on things that are to be withdrawn: claims beside some, citations, paragraphs.
// Parameters: ids, apart. Cost: two index look-ups an id, its claims and its citations; and all baselines.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
CALL (id, thing) {
  MATCH (claim:Claim)
  WHERE claim.from = id AND NOT claim.id IN $apart
  RETURN claim.kind + ' to "' + claim.to + '"' AS tie LIMIT 3
  UNION
  MATCH (claim:Claim)
  WHERE claim.to = id AND NOT claim.id IN $apart
  RETURN claim.kind + ' from "' + claim.from + '"' AS tie LIMIT 3
  UNION
  MATCH (thing)<-[:CITES]-(claim:Claim)
  WHERE NOT claim.id IN $apart
  RETURN 'the evidence of ' + claim.kind + ' from "' + claim.from + '" to "' + claim.to + '"' AS tie LIMIT 3
  UNION
  MATCH (item:AgendaItem)
  WHERE item.body = id AND NOT item.id IN $ids
  RETURN 'the paragraph "' + item.id + '"' AS tie LIMIT 3
  UNION
  MATCH (baseline:ChangeSet)
  WHERE baseline.plan IS NOT NULL AND baseline.number > 0 AND (baseline.plan = id OR baseline.decision = id)
  RETURN 'the baseline "' + baseline.name + '"' AS tie LIMIT 3
}
RETURN id, reduce(all = '', one IN collect(tie) | all + CASE all WHEN '' THEN '' ELSE ', ' END + one) AS tie
