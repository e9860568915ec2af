// Papers whose themes were not looked for.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (paper:Paper)
WHERE paper.themedFrom IS NULL
RETURN count(paper) AS count, min(paper.id) AS example
