// What a roll-up of plans counts: the budget items that they state, with what each pays for and who
// answers for it; the chain above that; the things that may be groups; and the printed totals. The
// first record has all but the items, and each record a page of those, so that one page is held at
// a time.
// Parameters: plans, ids; organization, an id or null; kinds, accountClasses and categories, empty
// for all; roots, the labels of stated things whose chain is wanted too; groupings, the labels of
// the groups; checks, whether printed totals are wanted; from and to; statuses and founded, the
// links that are shown and that count; most, of items and of things above; page, a size. Cost: what
// the plans state, the links of the items found, and all that lies above their targets, each once.
// Labels are asked of what is found, so that no scan of all of a type can be chosen.
CALL () {
  MATCH (top:Thing {id: $organization})
  USING INDEX top:Thing(id)
  MATCH (top)<-[parts:PART_OF*0..]-(part:Organization)
  WHERE all(step IN parts WHERE step.status IN $founded
    AND (step.validFrom IS NULL OR step.validFrom < $to) AND (step.validTo IS NULL OR step.validTo > $from))
  RETURN collect(DISTINCT part) AS answering
}
CALL (answering) {
  MATCH (plan:Thing)
  USING INDEX plan:Thing(id)
  WHERE plan.id IN $plans
  MATCH (item:Thing)-[stating:STATED_IN]->(plan)
  WHERE 'BudgetItem' IN labels(item) AND stating.status IN $founded
    AND (stating.validFrom IS NULL OR stating.validFrom < $to) AND (stating.validTo IS NULL OR stating.validTo > $from)
    AND (size($kinds) = 0 OR item.kind IN $kinds)
    AND (size($accountClasses) = 0 OR item.accountClass IN $accountClasses)
    AND (size($categories) = 0 OR item.category IN $categories)
    AND ($organization IS NULL OR any(part IN answering WHERE EXISTS {
      MATCH (part)-[answers:RESPONSIBLE_FOR]->(item)
      WHERE answers.status IN $founded
        AND (answers.validFrom IS NULL OR answers.validFrom < $to) AND (answers.validTo IS NULL OR answers.validTo > $from)
    }))
  WITH item, collect(plan.id) AS plans
  LIMIT $most + 1
  RETURN collect(item) AS found, collect(plans) AS stating
}
CALL (found) {
  UNWIND found AS item
  MATCH (item)-[link:FUNDS]->(target:Thing)
  WHERE link.status IN $statuses
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  RETURN collect(DISTINCT target) AS targets
}
CALL (found) {
  UNWIND found AS item
  MATCH (item)<-[link:RESPONSIBLE_FOR]-(who:Thing)
  WHERE 'Organization' IN labels(who) AND link.status IN $statuses
    AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
  RETURN collect(DISTINCT who) AS answerers
}
CALL () {
  MATCH (plan:Thing)
  USING INDEX plan:Thing(id)
  WHERE plan.id IN $plans AND size($roots) > 0
  MATCH (root:Thing)-[stating:STATED_IN]->(plan)
  WHERE any(label IN labels(root) WHERE label IN $roots) AND stating.status IN $founded
    AND (stating.validFrom IS NULL OR stating.validFrom < $to) AND (stating.validTo IS NULL OR stating.validTo > $from)
  RETURN collect(DISTINCT root) AS roots
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
  RETURN collect({from: child.id, to: parent.id, status: link.status, part: type(link) = 'PART_OF'}) AS chain
}
CALL () {
  MATCH (plan:Thing)
  USING INDEX plan:Thing(id)
  WHERE plan.id IN $plans AND $checks
  MATCH (check:Thing)-[stating:STATED_IN]->(plan)
  WHERE 'BudgetCheck' IN labels(check) AND stating.status IN $founded
    AND (stating.validFrom IS NULL OR stating.validFrom < $to) AND (stating.validTo IS NULL OR stating.validTo > $from)
    AND (size($kinds) = 0 OR check.kind IN $kinds)
  WITH check, collect(plan.id) AS plans
  RETURN collect(check {.*, labels: labels(check), plans: plans}) AS checks
}
WITH found, stating, size(found) > $most OR size(reached) > $most AS tooMuch,
  {chain: chain, checks: checks, roots: [root IN roots | root.id],
    groups: [thing IN reached WHERE any(label IN labels(thing) WHERE label IN $groupings) | thing {.*, labels: labels(thing)}]} AS graph
UNWIND range(0, CASE WHEN tooMuch THEN 0 ELSE size(found) END, $page) AS first
CALL (found, stating, first) {
  UNWIND range(first, first + $page - 1) AS at
  WITH found[at] AS item, stating[at] AS plans
  WHERE item IS NOT NULL
  RETURN collect(item {.id, .kind, .accountClass, .category, .unit, .total, .amounts, .amountYears, .precision, plans: plans,
    funds: COLLECT {
      MATCH (item)-[link:FUNDS]->(target:Thing)
      WHERE link.status IN $statuses
        AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
      RETURN {to: target.id, status: link.status, share: link.share}
    },
    answering: COLLECT {
      MATCH (item)<-[link:RESPONSIBLE_FOR]-(who:Thing)
      WHERE 'Organization' IN labels(who) AND link.status IN $statuses
        AND (link.validFrom IS NULL OR link.validFrom < $to) AND (link.validTo IS NULL OR link.validTo > $from)
      RETURN {to: who.id, status: link.status}
    }}) AS items
}
RETURN tooMuch, CASE first WHEN 0 THEN graph END AS graph, items
