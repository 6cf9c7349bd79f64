// Words of titles and numbers as they are typed, unstemmed and with stop words, so that every beginning of a word finds it.
CREATE FULLTEXT INDEX thing_title IF NOT EXISTS FOR (n:Thing)
ON EACH [n.title, n.alternativeTitles, n.caseNumber, n.paragraph, n.designation]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
// A graph that holds things already is served when all of them are in it.
CALL db.awaitIndex('thing_title', 3600);
