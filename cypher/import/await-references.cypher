// Notes what papers cite that the graph does not have yet: as identifiers, each with the source that says so, and as words for
// the full-text index by which these papers are found when it comes.
//
// @write
// @params { rows: { paper: string, references: string[], sources: string[], words: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
WITH paper, row, size(row.references) > 0 AS some
SET
  paper.awaitedReferences = CASE WHEN some THEN row.references END,
  paper.awaitedSources = CASE WHEN some THEN row.sources END,
  paper.awaitedWords = CASE WHEN some THEN row.words END
