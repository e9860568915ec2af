// Some papers by id, with who wrote each and how often it was cited: what metrics are computed from. The next
// ones come after the last id.
//
// @params { after: string, limit: int }
// @row {
//   id: string, citationCount: int | null, authorCoverage: 'known' | 'partial' | null, authors: string[]
// }
MATCH (paper:Paper)
WHERE paper.id > $after
WITH paper ORDER BY paper.id LIMIT $limit
OPTIONAL MATCH (paper)<-[:AUTHORED]-(author:Author)
WITH paper, author ORDER BY author.id
RETURN
  paper.id AS id,
  paper.citationCount AS citationCount,
  paper.authorCoverage AS authorCoverage,
  collect(author.id) AS authors
ORDER BY id
