// Which papers wait for which of some that they cite, by the words for these.
//
// @params { words: string, references: string[], most: int }
// @row { paper: string, references: string[], source: string }
CALL db.index.fulltext.queryNodes('paper_awaitedWords', $words, {limit: $most}) YIELD node AS paper
RETURN paper.id AS paper,
  [reference IN paper.awaitedReferences WHERE reference IN $references] AS references,
  paper.awaitedSource AS source
ORDER BY paper
