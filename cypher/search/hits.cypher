// The things in which the words of a text occur, the best first, and a page of them.
// Parameters: ways (each with index, query, rank and perhaps the year of its things: a lower rank is better), exact (the text in its
// forms, small letters), types (labels; null for all), year (null for all), most (how many can be reached), from, to (the page among these).
// Cost: every hit of the full-text queries is looked at and sorted; those of the page are returned whole.
UNWIND $ways AS way
CALL db.index.fulltext.queryNodes(way.index, way.query) YIELD node, score
WHERE (way.year IS NULL OR node.year = way.year)
  AND ($types IS NULL OR any(label IN labels(node) WHERE label IN $types))
  AND ($year IS NULL
    OR ((node.validFrom IS NOT NULL OR node.validTo IS NOT NULL)
      AND coalesce(node.validFrom.year <= $year, true)
      AND coalesce(node.validTo > date({year: $year}), true))
    OR node.date.year = $year
    OR node.year <= $year <= coalesce(node.yearTo, node.year)
    OR coalesce(node.dueFrom, node.dueBy).year <= $year <= coalesce(node.dueBy, node.dueFrom).year OR node.dueDate.year = $year
    OR EXISTS {
      MATCH (node)-[stated:STATED_IN]->(plan:Plan)
      WHERE stated.status IN ['STATED', 'CONFIRMED', 'DERIVED'] AND plan.year <= $year <= coalesce(plan.yearTo, plan.year)
    })
// Of each thing the best way: the greatest list, compared from its first value on
WITH node, max([-way.rank, score]) AS best
WITH node, best[1] AS score, CASE
  WHEN toLower(node.title) IN $exact OR toLower(node.caseNumber) IN $exact OR toLower(node.paragraph) IN $exact
    OR toLower(node.designation) IN $exact OR any(title IN node.alternativeTitles WHERE toLower(title) IN $exact) THEN 0
  ELSE -best[0]
END AS rank
ORDER BY rank, score DESC, node.titleKey
WITH collect({node: node, rank: rank, score: score}) AS hits
OPTIONAL MATCH (clock:Clock {id: 'clock'})
CALL (hits) {
  UNWIND hits[..$most][$from..$to] AS hit
  WITH hit, hit.node AS thing
  RETURN collect({rank: hit.rank, score: hit.score, thing: thing {.*, labels: labels(thing)}}) AS items
}
RETURN size(hits) AS total, toString(clock.last) AS clock, items
