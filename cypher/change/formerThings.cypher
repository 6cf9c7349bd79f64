// What things said in their former states.
// Parameters: ids. Cost: one index look-up an id, and its former states.
UNWIND $ids AS id
MATCH (former:Version {of: id})
WHERE former.record = 'Thing' AND former.was IS NULL
RETURN former.title AS title, coalesce(former.alternativeTitles, []) AS alternativeTitles,
  former.description AS description
