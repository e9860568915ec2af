// Deletes the computed metrics of some authors that are not among those computed now.
//
// @write
// @params { authors: string[], ids: string[] }
// @row {}
UNWIND $authors AS id
MATCH (:Author {id: id})-[:HAS_METRIC]->(metric:Metric {origin: 'computed'})
WHERE NOT metric.id IN $ids
DETACH DELETE metric
