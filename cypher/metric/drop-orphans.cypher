// Deletes computed metrics of nobody who wrote a paper: the author is gone, or the papers are. Answers with how
// many it deleted; there may be more.
//
// @write
// @params { limit: int }
// @row { count: int }
MATCH (metric:Metric {origin: 'computed'})
WHERE NOT EXISTS { (metric)<-[:HAS_METRIC]-(:Author)-[:AUTHORED]->(:Paper) }
WITH metric LIMIT $limit
DETACH DELETE metric
RETURN count(*) AS count
