// The risks of a period with who answers for them or what treats them, for each of the kinds asked for.
// Parameters: kinds; plans, from, to; founded, statuses; below and answered, ids or null; limit.
// Cost: what it is narrowed to, or else the risks that the plans state, with their links.
CALL () {
  UNWIND coalesce($below, $answered, []) AS id
  MATCH (risk:Thing {id: id})-[stated:STATED_IN]->(plan)
  USING INDEX risk:Thing(id)
  WHERE plan.id IN $plans AND ($answered IS NULL OR id IN $answered)
    AND stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN risk
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN $plans ELSE [] END AS id
  MATCH (plan:Thing {id: id})<-[stated:STATED_IN]-(risk)
  USING INDEX plan:Thing(id)
  WHERE stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN risk
}
WITH risk
WHERE risk:Risk
WITH risk
LIMIT $limit
UNWIND [asked IN $kinds WHERE asked IN ['RISK_WITHOUT_OWNER', 'RISK_WITHOUT_TREATMENT']] AS kind
RETURN kind, risk AS thing, null AS other, COLLECT {
    MATCH (risk)-[link:RESPONSIBLE_FOR|TREATED_BY]-()
    WHERE type(link) = CASE kind WHEN 'RISK_WITHOUT_OWNER' THEN 'RESPONSIBLE_FOR' ELSE 'TREATED_BY' END
      AND link.status <> 'REJECTED'
      AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
    RETURN [link]
  } AS routes, [risk] AS mends, [] AS told
