// The paragraphs that several agenda items have: asked where the database doesn't hold them apart.
// Parameters: most, how many to tell. Cost: all agenda items.
MATCH (item:AgendaItem)
WHERE item.paragraphKey IS NOT NULL
WITH item.paragraphKey AS key, collect(item.id) AS ids
WHERE size(ids) > 1
RETURN key, ids
ORDER BY key
LIMIT $most
