// Which words of the graph's texts are near the words of a query: the same, longer ones that begin with them,
// and those that share a spelling without one letter. Each list is given as one text, for its full-text index. With
// how many papers have them in their titles and in their other texts, and how many authors in their names.
//
// @params { words: string[], prefixes: string, deletions: string, most: int }
// @row { text: string, titleCount: int, textCount: int, authorCount: int }
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
RETURN word.text AS text, coalesce(word.titleCount, 0) AS titleCount, coalesce(word.textCount, 0) AS textCount,
  coalesce(word.authorCount, 0) AS authorCount
ORDER BY text
