// Authors to whom nothing leads: no paper, post, selected work or mention.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (author:Author)
WHERE NOT EXISTS { (author)-[:AUTHORED]->(:Paper) }
  AND NOT EXISTS { (author)-[:WROTE]->(:Post) }
  AND NOT EXISTS { (author)-[:SELECTED]->() }
  AND NOT EXISTS { (author)<-[:MENTIONS]-(:Post) }
RETURN count(author) AS count, min(author.id) AS example
