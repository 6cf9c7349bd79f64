// The things whose titles and numbers have words that begin as typed: first those that are the text, then those that begin with it.
// Parameters: ways (each with index, query, rank and perhaps the year of its things or how it begins: a lower rank is better), exact (the
// text in its forms, small letters), types (labels; null for all), year (null for all), first.
// Cost: every hit of the full-text queries is looked at; the first are returned whole.
UNWIND $ways AS way
CALL db.index.fulltext.queryNodes(way.index, way.query) YIELD node
WHERE (way.year IS NULL OR toString(node.year) STARTS WITH way.year)
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
WITH node AS thing, min(way.rank) AS best
WITH thing, best, [title IN [thing.title, thing.caseNumber, thing.paragraph, thing.designation] + coalesce(thing.alternativeTitles, []) | toLower(title)] AS titles
WITH thing, CASE
  WHEN best = 0 OR any(title IN titles WHERE title IN $exact) THEN 0
  WHEN any(title IN titles WHERE any(form IN $exact WHERE title STARTS WITH form)) THEN 1
  ELSE best
END AS rank
ORDER BY rank, thing.titleKey
LIMIT $first
RETURN thing {.*, labels: labels(thing)} AS thing
