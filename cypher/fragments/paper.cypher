// A Paper as every statement returns it. Needs `paper`.
//
// @type PaperNode {
//   label: 'Paper', id: string, title: string, aliases: string[], abstract: string | null, summary: string | null,
//   publishedOn: string | null, year: int | null, category: string | null, hasCode: boolean,
//   doi: string | null, arxivId: string | null, openAlexId: string | null,
//   semanticScholarId: string | null, citationCount: int | null,
//   authorCoverage: 'known' | 'partial' | null, referenceCoverage: 'known' | null, venue: string | null, volume: string | null, issue: string | null,
//   pages: string | null, publisher: string | null,
//   kind: 'article' | 'preprint' | 'proceedings-article' | 'book' | 'book-chapter' | 'dissertation' | 'report' |
//     'review' | 'dataset' | 'other' | null
// }
paper {
  .id, .title, .abstract, .summary, .year, .category, .doi, .arxivId, .openAlexId, .semanticScholarId,
  .citationCount, .authorCoverage, .referenceCoverage, .kind, .venue, .volume, .issue, .pages, .publisher,
  aliases: coalesce(paper.aliases, []),
  hasCode: coalesce(paper.hasCode, false),
  publishedOn: toString(paper.publishedOn),
  label: 'Paper'
}
