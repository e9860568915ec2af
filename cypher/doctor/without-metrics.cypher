// Authors of papers for whom no metrics were computed.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (author:Author)
WHERE EXISTS { (author)-[:AUTHORED]->(:Paper) }
  AND NOT EXISTS { (author)-[:HAS_METRIC]->(:Metric {origin: 'computed'}) }
RETURN count(author) AS count, min(author.id) AS example
