// Who bears a name of some keys, with where they work and their papers; `position` is 0 where nobody said.
//
// @params { nameKeys: string[] }
// @row {
//   id: string, nameKey: string, names: string[], orcid: string | null, openAlexId: string | null,
//   semanticScholarId: string | null, papers: { id: string, position: int }[], affiliations: string[]
// }
UNWIND $nameKeys AS nameKey
MATCH (author:Author {nameKey: nameKey})
CALL (author) {
  MATCH (author)-[authored:AUTHORED]->(paper:Paper)
  WITH paper, authored ORDER BY paper.id
  RETURN collect({id: paper.id, position: coalesce(authored.position, 0)}) AS papers
}
CALL (author) {
  MATCH (author)-[:AFFILIATED_WITH]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.id
  RETURN collect(affiliation.id) AS affiliations
}
RETURN author.id AS id, nameKey, [author.name] + coalesce(author.aliases, []) AS names, author.orcid AS orcid,
  author.openAlexId AS openAlexId, author.semanticScholarId AS semanticScholarId, papers, affiliations
ORDER BY id
