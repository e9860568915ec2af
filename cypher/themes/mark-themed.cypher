// Notes what the themes and keywords of papers were made from, and that their links are yet to be made.
//
// @write
// @params { rows: { paper: string, digest: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
SET paper.themedFrom = row.digest
REMOVE paper.linkedFrom
