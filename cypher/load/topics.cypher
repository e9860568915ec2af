// Writes topics with their records.
//
// @write
// @params { rows: { id: string, source: string, key: string, stated: Stated }[] }
// @row {}
UNWIND $rows AS row
MERGE (node:Topic {id: row.id})
SET node += row.stated
WITH node, row
// @include fragments/record
RETURN count(node) AS written
