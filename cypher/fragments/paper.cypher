// A Paper as it travels: the values of what nearly everybody shows, then a list of the others, of which those that
// $paperProperties names have their value. Who reads gets them by their names. Needs `paper`.
//
// @node Paper {
//   id: string, title: string, year: int | null
// } and {
//   aliases: string[], abstract: string | null, summary: string | null, publishedOn: string | null, category:
//   string | null, hasCode: boolean, doi: string | null, arxivId: string | null, openAlexId: string | null,
//   semanticScholarId: string | null, citationCount: int | null, authorCoverage: 'known' | 'partial' | null,
//   referenceCoverage: 'known' | null, venue: string | null, volume: string | null, issue: string | null, pages:
//   string | null, publisher: string | null, kind: 'article' | 'preprint' | 'proceedings-article' | 'book' |
//   'book-chapter' | 'dissertation' | 'report' | 'review' | 'dataset' | 'other' | null
// }
[
  paper.id,
  paper.title,
  paper.year,
  CASE WHEN size($paperProperties) > 0 THEN [
    CASE WHEN 'aliases' IN $paperProperties THEN coalesce(paper.aliases, []) END,
    CASE WHEN 'abstract' IN $paperProperties THEN paper.abstract END,
    CASE WHEN 'summary' IN $paperProperties THEN paper.summary END,
    CASE WHEN 'publishedOn' IN $paperProperties THEN toString(paper.publishedOn) END,
    CASE WHEN 'category' IN $paperProperties THEN paper.category END,
    CASE WHEN 'hasCode' IN $paperProperties THEN coalesce(paper.hasCode, false) END,
    CASE WHEN 'doi' IN $paperProperties THEN paper.doi END,
    CASE WHEN 'arxivId' IN $paperProperties THEN paper.arxivId END,
    CASE WHEN 'openAlexId' IN $paperProperties THEN paper.openAlexId END,
    CASE WHEN 'semanticScholarId' IN $paperProperties THEN paper.semanticScholarId END,
    CASE WHEN 'citationCount' IN $paperProperties THEN paper.citationCount END,
    CASE WHEN 'authorCoverage' IN $paperProperties THEN paper.authorCoverage END,
    CASE WHEN 'referenceCoverage' IN $paperProperties THEN paper.referenceCoverage END,
    CASE WHEN 'venue' IN $paperProperties THEN paper.venue END,
    CASE WHEN 'volume' IN $paperProperties THEN paper.volume END,
    CASE WHEN 'issue' IN $paperProperties THEN paper.issue END,
    CASE WHEN 'pages' IN $paperProperties THEN paper.pages END,
    CASE WHEN 'publisher' IN $paperProperties THEN paper.publisher END,
    CASE WHEN 'kind' IN $paperProperties THEN paper.kind END
  ] END
]
