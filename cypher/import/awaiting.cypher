// Which papers wait for which of some that they cite, as which source says, by the words for these.
//
// @params { words: string, references: string[], most: int }
// @row { paper: string, waits: [reference: string, source: string][] }
CALL db.index.fulltext.queryNodes('paper_awaitedWords', $words, {limit: $most}) YIELD node AS paper
RETURN paper.id AS paper,
  [
    place IN range(0, size(paper.awaitedReferences) - 1) WHERE paper.awaitedReferences[place] IN $references |
    [paper.awaitedReferences[place], paper.awaitedSources[place]]
  ] AS waits
ORDER BY paper
