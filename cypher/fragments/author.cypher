// An Author as it travels: the values of what nearly everybody shows, then a list of the others, of which those that
// $authorProperties names have their value. Who reads gets them by their names. Needs `author`.
//
// @node Author {
//   id: string, name: string
// } and {
//   aliases: string[], field: string | null, bio: string | null, homepage: string | null, orcid: string | null,
//   openAlexId: string | null, semanticScholarId: string | null, postCoverage: 'known' | 'partial' | null
// }
[
  author.id,
  author.name,
  CASE WHEN size($authorProperties) > 0 THEN [
    CASE WHEN 'aliases' IN $authorProperties THEN coalesce(author.aliases, []) END,
    CASE WHEN 'field' IN $authorProperties THEN author.field END,
    CASE WHEN 'bio' IN $authorProperties THEN author.bio END,
    CASE WHEN 'homepage' IN $authorProperties THEN author.homepage END,
    CASE WHEN 'orcid' IN $authorProperties THEN author.orcid END,
    CASE WHEN 'openAlexId' IN $authorProperties THEN author.openAlexId END,
    CASE WHEN 'semanticScholarId' IN $authorProperties THEN author.semanticScholarId END,
    CASE WHEN 'postCoverage' IN $authorProperties THEN author.postCoverage END
  ] END
]
