// Notes what papers cite that the graph does not have yet: as identifiers, and as words for the full-text index by
// which these papers are found when it comes. What stays is not written again, as words are slow to take from an index.
//
// @write
// @params { rows: { paper: string, references: string[], words: string, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
WHERE coalesce(paper.awaitedReferences, []) <> row.references OR paper.awaitedSource <> row.source
SET paper.awaitedReferences = row.references, paper.awaitedWords = row.words, paper.awaitedSource = row.source
