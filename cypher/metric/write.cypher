// Keeps computed metrics of authors, each in place of the one of that name that was computed before.
//
// @write
// @params {
//   rows: {
//     id: string, author: string, name: string, value: float, definition: string, inputs: string,
//     known: int, total: int, asOf: string
//   }[]
// }
// @row {}
UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MERGE (node:Metric {id: row.id})
SET
  node.name = row.name,
  node.value = row.value,
  node.definition = row.definition,
  node.inputs = row.inputs,
  node.known = row.known,
  node.total = row.total,
  node.asOf = date(row.asOf),
  node.origin = 'computed'
MERGE (author)-[:HAS_METRIC]->(node)
