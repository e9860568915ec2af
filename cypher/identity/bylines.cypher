// What some papers tell of those who wrote them.
//
// @params { papers: string[] }
// @row {
//   id: string, title: string | null, year: int | null, authors: { id: string, nameKey: string }[],
//   affiliations: string[], cited: string[]
// }
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
CALL (paper) {
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WHERE author.nameKey IS NOT NULL
  WITH author ORDER BY author.id
  RETURN collect({id: author.id, nameKey: author.nameKey}) AS authors
}
CALL (paper) {
  MATCH (paper)-[:FROM]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.id
  RETURN collect(affiliation.id) AS affiliations
}
CALL (paper) {
  MATCH (paper)-[:CITES]->(cited:Paper)
  WITH cited ORDER BY cited.id
  RETURN collect(cited.id) AS cited
}
RETURN id, paper.foldedTitle AS title, paper.year AS year, authors, affiliations, cited
ORDER BY id
