// Which papers wait for some that they cite, by the words for these.
//
// @params { words: string, most: int }
// @row { paper: string, references: string[], source: string }
CALL db.index.fulltext.queryNodes('paper_awaitedWords', $words, {limit: $most}) YIELD node AS paper
RETURN paper.id AS paper, paper.awaitedReferences AS references, paper.awaitedSource AS source
ORDER BY paper
