// Who wrote some papers, as far as it takes to find them again in another source's byline.
//
// @params { papers: string[] }
// @row {
//   id: string, nameKey: string, names: string[], orcid: string | null, openAlexId: string | null,
//   semanticScholarId: string | null, papers: string[]
// }
UNWIND $papers AS paper
MATCH (wrote:Paper {id: paper})
MATCH (wrote)<-[:AUTHORED]-(author:Author)
WHERE author.nameKey IS NOT NULL
WITH author, paper ORDER BY paper
WITH author, collect(paper) AS papers
RETURN author.id AS id, author.nameKey AS nameKey, [author.name] + coalesce(author.aliases, []) AS names,
  author.orcid AS orcid, author.openAlexId AS openAlexId, author.semanticScholarId AS semanticScholarId, papers
ORDER BY id
