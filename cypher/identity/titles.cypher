// The titles of some papers, folded: the first by their ids, so that they are the same ones each time.
//
// @params { limit: int }
// @row { title: string }
MATCH (paper:Paper)
WHERE paper.foldedTitle IS NOT NULL
WITH paper ORDER BY paper.id LIMIT $limit
RETURN paper.foldedTitle AS title
