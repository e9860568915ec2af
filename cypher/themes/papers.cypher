// The ids of all papers.
//
// @params {}
// @row { id: string }
MATCH (paper:Paper)
RETURN paper.id AS id
ORDER BY id
