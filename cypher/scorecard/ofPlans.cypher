// What a scorecard tells of: what the plans of a period state, with its status, who answers for it
// and what pays for it; the chain above it; and the indicators, risks, decisions and follow-ups that
// hang on it.
// Parameters: plans, ids; stated, the labels of what is read of the plans; chained, those whose chain
// is walked; grouping, the label of the cards' things; from and to, the days on which links count;
// begin and to, the days of decisions and follow-ups; statuses and founded, the links that are shown
// and that count; most. Cost: what the plans state and all that lies above it, each once, with their
// links. Labels are asked of what is found, so that no scan of all of a type can be chosen.
CALL () {
  MATCH (plan:Thing)
  USING INDEX plan:Thing(id)
  WHERE plan.id IN $plans
  MATCH (thing:Thing)-[stating:STATED_IN]->(plan)
  WHERE any(label IN labels(thing) WHERE label IN $stated) AND stating.status IN $founded
    AND (stating.validFrom IS NULL OR stating.validFrom < $to) AND (stating.validTo IS NULL OR stating.validTo > $from)
  WITH DISTINCT thing
  LIMIT $most + 1
  RETURN collect(thing) AS stated
}
WITH stated, [thing IN stated WHERE thing:BudgetItem OR thing:Assignment] AS found,
  [thing IN stated WHERE any(label IN labels(thing) WHERE label IN $chained)] AS roots
CALL (found) {
  UNWIND found AS item
  MATCH (item)-[link:FUNDS]->(target:Thing)
  WHERE link.status IN $statuses
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  RETURN collect({item: item.id, to: target.id, status: link.status, share: link.share}) AS payments,
    collect(DISTINCT target) AS targets
}
CALL (found) {
  UNWIND found AS item
  MATCH (item)<-[link:RESPONSIBLE_FOR]-(who:Thing)
  WHERE 'Organization' IN labels(who) AND link.status IN $statuses
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  RETURN collect({item: item.id, to: who.id, status: link.status}) AS responsible, collect(DISTINCT who) AS answerers
}
CALL (targets, answerers, roots) {
  UNWIND targets + answerers + roots AS start
  WITH DISTINCT start
  MATCH (start)-[steps:SERVES|PART_OF*0..]->(above:Thing)
  WHERE all(step IN steps WHERE step.status IN $statuses
    AND (step.validFrom IS NULL OR step.validFrom < $to) AND (step.validTo IS NULL OR step.validTo > $from))
  WITH DISTINCT above
  LIMIT $most + 1
  RETURN collect(above) AS reached
}
CALL (reached) {
  UNWIND reached AS child
  MATCH (child)-[link:SERVES|PART_OF]->(parent:Thing)
  WHERE link.status IN $statuses
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  RETURN collect({from: child.id, to: parent.id, status: link.status}) AS chain
}
CALL (found) {
  UNWIND found AS item
  MATCH (item)<-[link:AFFECTS]-(report:Thing)
  WHERE 'FollowUp' IN labels(report) AND link.status IN $founded
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
    AND report.status IS NOT NULL AND report.date >= $begin AND report.date < $to
  RETURN collect(report {.id, .status, .date, item: item.id}) AS reports
}
CALL (reached) {
  UNWIND reached AS thing
  MATCH (thing)<-[link:FUNDS]-(:Thing)
  WHERE link.status IN $statuses
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  RETURN collect(DISTINCT {to: thing.id, status: link.status}) AS funding
}
CALL (reached) {
  UNWIND reached AS thing
  MATCH (thing)<-[link:MEASURES|THREATENS]-(source:Thing)
  WHERE link.status IN $founded
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  RETURN collect({item: source.id, to: thing.id, status: link.status}) AS hanging, collect(DISTINCT source) AS sources
}
CALL (sources, stated) {
  UNWIND sources + stated AS source
  WITH DISTINCT source
  WHERE source:Indicator OR source:Risk
  RETURN collect(source) AS told
}
CALL (told) {
  UNWIND told AS indicator
  MATCH (indicator)<-[link:MEASURES]-(value:Thing)
  WHERE link.status IN $founded AND 'Measurement' IN labels(value)
  RETURN collect(value {.id, .kind, .value, .date, .periodFrom, .periodTo, item: indicator.id}) AS measurements
}
CALL (reached) {
  UNWIND reached AS thing
  MATCH (thing)<-[link:AFFECTS]-(decision:Thing)
  WHERE 'Decision' IN labels(decision) AND link.status IN $statuses
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  WITH decision, collect({to: thing.id, status: link.status}) AS of
  OPTIONAL MATCH (decision)-[handling:HANDLED_AT*1..2]->(meeting:Thing)
  WHERE decision.date IS NULL AND 'Meeting' IN labels(meeting) AND all(step IN handling WHERE step.status IN $founded)
  WITH decision, of, min(meeting.date) AS met, min(meeting.year) AS year
  WITH decision, of, coalesce(decision.date, met) AS date, year
  WHERE date >= $begin AND date < $to OR date IS NULL AND year >= $begin.year AND year < $to.year
  RETURN collect({id: decision.id, of: of}) AS decisions
}
RETURN payments, responsible, chain, reports, funding, hanging, measurements, decisions, [] AS checks,
  size(stated) > $most OR size(reached) > $most AS tooMuch,
  [item IN stated WHERE item:BudgetItem | item {.id, .kind, .accountClass, .category, .unit, .total, .amounts, .amountYears, .precision}] AS items,
  [item IN stated WHERE item:Assignment | item {.id, .status}] AS assignments,
  [source IN told WHERE source:Indicator | source {.*, labels: labels(source)}] AS indicators,
  [source IN told WHERE source:Risk | source {.id, .likelihood, .consequence, .scale}] AS risks,
  [thing IN reached WHERE thing:Strategy | thing.id] AS strategies,
  [thing IN reached WHERE $grouping IN labels(thing) | thing {.*, labels: labels(thing)}] AS groups
