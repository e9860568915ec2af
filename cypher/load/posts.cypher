// Writes posts with their records.
//
// @write
// @params {
//   rows: {
//     id: string, source: string, key: string, stated: Stated, texts: Stated, publishedOn: string | null
//   }[]
// }
// @row {}
UNWIND $rows AS row
MERGE (node:Post {id: row.id})
SET node += row.stated
SET node += row.texts
SET node.publishedOn = coalesce(date(row.publishedOn), node.publishedOn)
WITH node, row
// @include fragments/record
RETURN count(node) AS written
