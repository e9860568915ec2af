// Authors whose metrics were computed from more or fewer papers than they have.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (author:Author)-[:HAS_METRIC]->(metric:Metric {origin: 'computed', name: 'papers'})
WHERE metric.value <> COUNT { (author)-[:AUTHORED]->(:Paper) }
RETURN count(author) AS count, min(author.id) AS example
