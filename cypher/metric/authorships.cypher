// Who wrote papers, in no order, and how often these were cited: what metrics are computed from.
//
// @params { ids: string[] }
// @row {
//   id: string, citationCount: int | null, authorCoverage: 'known' | 'partial' | null, authors: string[]
// }
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
RETURN
  paper.id AS id,
  paper.citationCount AS citationCount,
  paper.authorCoverage AS authorCoverage,
  [(paper)<-[:AUTHORED]-(author:Author) | author.id] AS authors
ORDER BY id
