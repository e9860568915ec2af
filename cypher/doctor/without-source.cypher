// Papers and authors of which no source states anything.
//
// @params {}
// @row { count: int, example: string | null }
CALL () {
  MATCH (paper:Paper)
  WHERE NOT EXISTS { (paper)-[:RECORDED_IN]->(:Source) }
  RETURN count(paper) AS missing, min(paper.id) AS example
  UNION ALL
  MATCH (author:Author)
  WHERE NOT EXISTS { (author)-[:RECORDED_IN]->(:Source) }
  RETURN count(author) AS missing, min(author.id) AS example
}
RETURN sum(missing) AS count, min(example) AS example
