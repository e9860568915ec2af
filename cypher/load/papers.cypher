// Writes papers with their records, and chooses what each shows.
//
// @write
// @params { rows: { id: string, source: string, key: string, stated: Stated }[] }
// @row {}
UNWIND $rows AS row
MERGE (node:Paper {id: row.id})
WITH node, row
// @include fragments/record
// @include fragments/prefer-paper
