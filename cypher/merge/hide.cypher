// Takes merged authors out of sight: each keeps all that is its own but the words of the search, so that it can be
// brought back. Notes who decided so, a person or the evidence, and why.
//
// @write
// @params { rows: { kept: string, merged: string, reasons: string[] }[], by: 'person' | 'evidence', at: string }
// @row {}
UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
MATCH (merged:Author {id: row.merged})
REMOVE merged:Author, merged.nameWords, merged.textWords
SET merged:MergedAuthor
MERGE (merged)-[:MERGED_INTO]->(kept)
CREATE (:Decision {
  id: $at + ' ' + row.kept + ' ' + row.merged, decision: 'same', by: $by, reasons: row.reasons,
  kept: row.kept, other: row.merged, at: datetime($at)
})
