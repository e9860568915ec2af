// What are the figures of authors, and who reports or computes them?
//
// @row { author: string, value: float, origin: string, asOf: string | null }
:param name => "h-index"
MATCH (author:Author)-[:HAS_METRIC]->(metric:Metric {name: $name})
RETURN author.name AS author, toFloat(metric.value) AS value, metric.origin AS origin, toString(metric.asOf) AS asOf
ORDER BY value DESC, author, origin LIMIT 20;
