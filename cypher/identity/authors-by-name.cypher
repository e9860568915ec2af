// Authors whose family name and first initial are the same as those of somebody, and what tells whether they are
// the same person. Only those that a source does not know yet: it tells its own authors apart.
//
// @params { nameKeys: string[], lacking: 'openAlexId' | 'semanticScholarId', papers: string[] }
// @row {
//   id: string, nameKey: string, names: string[], orcid: string | null, openAlexId: string | null,
//   semanticScholarId: string | null, papers: string[], coauthors: string[], affiliations: string[]
// }
UNWIND $nameKeys AS nameKey
MATCH (author:Author {nameKey: nameKey})
WHERE ($lacking = 'openAlexId' AND author.openAlexId IS NULL)
  OR ($lacking = 'semanticScholarId' AND author.semanticScholarId IS NULL)
CALL (author) {
  MATCH (author)-[:AUTHORED]->(paper:Paper)
  WHERE paper.id IN $papers
  WITH paper ORDER BY paper.id
  RETURN collect(paper.id) AS papers
}
CALL (author) {
  MATCH (author)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(coauthor:Author)
  WHERE coauthor.id <> author.id AND coauthor.nameKey IS NOT NULL
  WITH DISTINCT coauthor.nameKey AS nameKey ORDER BY nameKey
  RETURN collect(nameKey) AS coauthors
}
CALL (author) {
  MATCH (author)-[:AFFILIATED_WITH]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.id
  RETURN collect(affiliation.id) AS affiliations
}
RETURN author.id AS id, nameKey, [author.name] + coalesce(author.aliases, []) AS names, author.orcid AS orcid,
  author.openAlexId AS openAlexId, author.semanticScholarId AS semanticScholarId, papers, coauthors, affiliations
ORDER BY id
