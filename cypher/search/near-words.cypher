// Which words of the graph's texts are near the words of a query: the same, longer ones that begin with them,
// and those that share a spelling without one letter. Each list is given as one text, for its full-text index.
//
// @params { words: string[], prefixes: string, deletions: string, most: int }
// @row { text: string }
CALL () {
  UNWIND $words AS text
  MATCH (word:Word {text: text})
  RETURN word
  UNION
  UNWIND [prefixes IN [$prefixes] WHERE prefixes <> ''] AS prefixes
  CALL db.index.fulltext.queryNodes('word_prefixes', prefixes, {limit: $most}) YIELD node AS word
  RETURN word
  UNION
  UNWIND [deletions IN [$deletions] WHERE deletions <> ''] AS deletions
  CALL db.index.fulltext.queryNodes('word_deletions', deletions, {limit: $most}) YIELD node AS word
  RETURN word
}
RETURN word.text AS text ORDER BY text
