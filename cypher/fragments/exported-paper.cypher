// What a bibliography says of papers, one row for each. Needs `paper`.
//
// @type ExportedPaperRow {
//   id: string, title: string, abstract: string | null, summary: string | null, publishedOn: string | null,
//   year: int | null,
//   kind: 'article' | 'preprint' | 'proceedings-article' | 'book' | 'book-chapter' | 'dissertation' | 'report' |
//     'review' | 'dataset' | 'other' | null,
//   venue: string | null, volume: string | null, issue: string | null, pages: string | null,
//   publisher: string | null, category: string | null, doi: string | null, arxivId: string | null,
//   openAlexId: string | null, semanticScholarId: string | null, hasCode: boolean, citationCount: int | null,
//   authorCoverage: 'known' | 'partial' | null,
//   authors: { id: string, name: string, orcid: string | null, position: int | null }[],
//   affiliations: { id: string, name: string, ror: string | null }[],
//   topics: { id: string, name: string, scheme: string }[]
// }
CALL (paper) {
  MATCH (paper)<-[authored:AUTHORED]-(author:Author)
  WITH authored, author ORDER BY coalesce(authored.position, 1000000), author.id
  RETURN collect(author {.id, .name, .orcid, position: authored.position}) AS authors
}
CALL (paper) {
  MATCH (paper)-[:FROM]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.foldedName, affiliation.id
  RETURN collect(affiliation {.id, .name, .ror}) AS affiliations
}
CALL (paper) {
  MATCH (paper)-[about:ABOUT]->(topic:Topic)
  WITH about, topic ORDER BY coalesce(about.score, 1) DESC, topic.id
  RETURN collect(topic {.id, .name, .scheme}) AS topics
}
RETURN
  paper.id AS id,
  paper.title AS title,
  paper.abstract AS abstract,
  paper.summary AS summary,
  toString(paper.publishedOn) AS publishedOn,
  paper.year AS year,
  paper.kind AS kind,
  paper.venue AS venue,
  paper.volume AS volume,
  paper.issue AS issue,
  paper.pages AS pages,
  paper.publisher AS publisher,
  paper.category AS category,
  paper.doi AS doi,
  paper.arxivId AS arxivId,
  paper.openAlexId AS openAlexId,
  paper.semanticScholarId AS semanticScholarId,
  coalesce(paper.hasCode, false) AS hasCode,
  paper.citationCount AS citationCount,
  paper.authorCoverage AS authorCoverage,
  authors,
  affiliations,
  topics
