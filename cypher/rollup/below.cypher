// What a roll-up of a subtree counts: the budget items that the chain below a thing leads to, with
// what each pays for and who answers for it; the chain above that; and the things that may be
// groups.
// Parameters: under, an id; plans, the ids that must state the items or empty for any;
// organization, an id or null; kinds, accountClasses and categories, empty for all; roots, the
// labels of things below whose chain is wanted too; grouping, the label of the groups or ''; from
// and to; statuses and founded, the links that are shown and that count; most. Cost: the things
// below, the links of the items found, and all that lies above their targets, each once.
CALL () {
  MATCH (top:Thing {id: $organization})
  USING INDEX top:Thing(id)
  MATCH (top)<-[parts:PART_OF*0..]-(part:Organization)
  WHERE all(step IN parts WHERE step.status IN $founded
    AND (step.validFrom IS NULL OR step.validFrom < $to) AND (step.validTo IS NULL OR step.validTo > $from))
  RETURN collect(DISTINCT part) AS answering
}
CALL () {
  MATCH (under:Thing {id: $under})
  USING INDEX under:Thing(id)
  MATCH (under)<-[steps:SERVES|PART_OF|FUNDS*0..]-(thing:Thing)
  WHERE all(step IN steps WHERE step.status IN $statuses
    AND (step.validFrom IS NULL OR step.validFrom < $to) AND (step.validTo IS NULL OR step.validTo > $from))
  WITH DISTINCT thing
  LIMIT $most + 1
  RETURN collect(thing) AS below
}
CALL (answering, below) {
  UNWIND below AS item
  WITH item, answering
  WHERE item:BudgetItem
    AND (size($kinds) = 0 OR item.kind IN $kinds)
    AND (size($accountClasses) = 0 OR item.accountClass IN $accountClasses)
    AND (size($categories) = 0 OR item.category IN $categories)
    AND ($organization IS NULL OR any(part IN answering WHERE EXISTS {
      MATCH (part)-[answers:RESPONSIBLE_FOR]->(item)
      WHERE answers.status IN $founded
        AND (answers.validFrom IS NULL OR answers.validFrom < $to) AND (answers.validTo IS NULL OR answers.validTo > $from)
    }))
    AND (size($plans) = 0 OR EXISTS {
      MATCH (item)-[stating:STATED_IN]->(plan:Thing)
      WHERE plan.id IN $plans AND stating.status IN $founded
        AND (stating.validFrom IS NULL OR stating.validFrom < $to) AND (stating.validTo IS NULL OR stating.validTo > $from)
    })
  RETURN collect(item) AS found, collect(item {.id, .kind, .accountClass, .category, .unit, .total, .amounts, .amountYears, .precision}) AS items
}
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
WITH items, payments, responsible, targets, answerers, size(below) AS inside,
  [thing IN below WHERE any(label IN labels(thing) WHERE label IN $roots)] AS roots
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
RETURN items, payments, responsible, chain, [] AS checks, inside > $most OR size(reached) > $most AS tooMuch,
  [thing IN reached WHERE $grouping IN labels(thing) | thing {.*, labels: labels(thing)}] AS groups
