// Deletes the computed metrics of some authors that are not among those computed now.
//
// @write
// @params { rows: { author: string, ids: string[] }[] }
// @row {}
UNWIND $rows AS row
MATCH (:Author {id: row.author})-[:HAS_METRIC]->(metric:Metric {origin: 'computed'})
WHERE NOT metric.id IN row.ids
DETACH DELETE metric
