// One side of a comparison: what the plans of a period state, with the links that place it.
// Parameters: plans, ids; from and to, the days on which links count; founded, the statuses that count; most.
// Cost: what the plans state, and the links of that.
CALL () {
  MATCH (plan:Thing)
  USING INDEX plan:Thing(id)
  WHERE plan.id IN $plans
  MATCH (thing:Thing)-[stating:STATED_IN]->(plan)
  WHERE stating.status IN $founded
    AND (stating.validFrom IS NULL OR stating.validFrom < $to) AND (stating.validTo IS NULL OR stating.validTo > $from)
  WITH DISTINCT thing
  WHERE (thing.validFrom IS NULL OR thing.validFrom < $to) AND (thing.validTo IS NULL OR thing.validTo > $from)
    AND (thing.retiredOn IS NULL OR thing.retiredOn > $from)
  WITH thing
  LIMIT $most + 1
  RETURN collect(thing) AS stated
}
CALL (stated) {
  UNWIND stated AS thing
  MATCH (thing)-[link:SERVES|PART_OF|FUNDS|MEASURES|THREATENS|TREATED_BY|DEPENDS_ON]->(other:Thing)
  WHERE link.status IN $founded
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  RETURN collect({thing: thing.id, kind: type(link), other: other.id, share: link.share, outgoing: true}) AS outgoing,
    collect(DISTINCT other) AS targets
}
CALL (stated) {
  UNWIND stated AS thing
  MATCH (thing)<-[link:RESPONSIBLE_FOR]-(other:Thing)
  WHERE link.status IN $founded
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  RETURN collect({thing: thing.id, kind: type(link), other: other.id, share: link.share, outgoing: false}) AS incoming,
    collect(DISTINCT other) AS sources
}
RETURN size(stated) > $most AS tooMuch, outgoing + incoming AS links,
  [thing IN stated | thing {.*, labels: labels(thing)}] AS things,
  [other IN targets + sources | other {.*, labels: labels(other)}] AS others
