// Papers that have one of some titles, folded, with what tells whether they are the same work.
//
// @params { titles: string[] }
// @row {
//   id: string, foldedTitle: string, year: int | null, doi: string | null, arxivId: string | null,
//   openAlexId: string | null, semanticScholarId: string | null, authors: string[]
// }
UNWIND $titles AS title
MATCH (paper:Paper {foldedTitle: title})
CALL (paper) {
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH author ORDER BY author.id
  RETURN collect(author.name) AS authors
}
RETURN paper.id AS id, paper.foldedTitle AS foldedTitle, paper.year AS year, paper.doi AS doi,
  paper.arxivId AS arxivId, paper.openAlexId AS openAlexId, paper.semanticScholarId AS semanticScholarId, authors
ORDER BY id
