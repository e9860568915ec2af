// Papers that nobody wrote.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (paper:Paper)
WHERE NOT EXISTS { (paper)<-[:AUTHORED]-(:Author) }
RETURN count(paper) AS count, min(paper.id) AS example
