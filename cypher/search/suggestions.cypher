// The things whose titles and numbers have words that begin as typed: first those that are the text, then those that begin with it.
// Parameters: beginnings (the full-text query), typed (the text, small letters), types (labels; null for all), year (null for all), first.
// Cost: every hit of the full-text query is looked at; the first are returned whole.
CALL db.index.fulltext.queryNodes('thing_title', $beginnings) YIELD node
WHERE ($types IS NULL OR any(label IN labels(node) WHERE label IN $types))
  AND ($year IS NULL
    OR ((node.validFrom IS NOT NULL OR node.validTo IS NOT NULL)
      AND coalesce(node.validFrom.year <= $year, true)
      AND coalesce(node.validTo > date({year: $year}), true))
    OR node.date.year = $year
    OR node.year <= $year <= coalesce(node.yearTo, node.year)
    OR coalesce(node.dueFrom, node.dueBy).year <= $year <= node.dueBy.year
    OR EXISTS {
      MATCH (node)-[stated:STATED_IN]->(plan:Plan)
      WHERE stated.status IN ['STATED', 'CONFIRMED', 'DERIVED'] AND plan.year <= $year <= coalesce(plan.yearTo, plan.year)
    })
WITH node AS thing, [title IN [node.title, node.caseNumber, node.paragraph, node.designation] + coalesce(node.alternativeTitles, []) | toLower(title)] AS titles
WITH thing, CASE
  WHEN $typed IN titles THEN 0
  WHEN any(title IN titles WHERE title STARTS WITH $typed) THEN 1
  ELSE 2
END AS rank
ORDER BY rank, thing.titleKey
LIMIT $first
RETURN thing {.*, labels: labels(thing)} AS thing
