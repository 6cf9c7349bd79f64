// The agenda items that have certain paragraphs.
// Parameters: ids, which are paragraphs as body|year|number. Cost: one index look-up a paragraph.
UNWIND $ids AS id
MATCH (item:AgendaItem {paragraphKey: id})
RETURN id, item.id AS thing
