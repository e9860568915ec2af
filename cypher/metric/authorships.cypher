// Who wrote papers, and how often these were cited: what metrics are computed from.
//
// @params { ids: string[] }
// @row {
//   id: string, citationCount: int | null, authorCoverage: 'known' | 'partial' | null, authors: string[]
// }
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
OPTIONAL MATCH (paper)<-[:AUTHORED]-(author:Author)
WITH paper, author ORDER BY author.id
RETURN
  paper.id AS id,
  paper.citationCount AS citationCount,
  paper.authorCoverage AS authorCoverage,
  collect(author.id) AS authors
ORDER BY id
