// The authors of a row, of whom one is given what the other has: `kept` and `merged`, who may have been merged before.
// Needs `row`. The last line tells the embedded engine that both are nodes.
MATCH (kept:Author {id: row.kept})
CALL (row) {
  MATCH (merged:Author {id: row.merged})
  RETURN merged
  UNION
  MATCH (merged:MergedAuthor {id: row.merged})
  RETURN merged
}
MATCH (merged)
