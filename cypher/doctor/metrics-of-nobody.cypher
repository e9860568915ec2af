// Metrics to which nobody leads.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (metric:Metric)
WHERE NOT EXISTS { (metric)<-[:HAS_METRIC]-() }
RETURN count(metric) AS count, min(metric.id) AS example
