// Writes the metrics of authors as a source reports them.
//
// @write
// @params {
//   rows: {
//     id: string, author: string, source: string, key: string, properties: Stated, value: float,
//     asOf: string | null
//   }[]
// }
// @row {}
UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MERGE (node:Metric {id: row.id})
SET node += row.properties
SET node.value = row.value, node.asOf = date(row.asOf)
MERGE (author)-[:HAS_METRIC]->(node)
WITH node, row
MATCH (source:Source {id: row.source})
MERGE (node)-[:RECORDED_IN {key: row.key}]->(source)
