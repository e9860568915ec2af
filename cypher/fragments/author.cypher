// An Author as every statement returns it. Needs `author`.
//
// @type AuthorNode {
//   label: 'Author', id: string, name: string, aliases: string[], field: string | null, bio: string | null,
//   homepage: string | null, orcid: string | null, openAlexId: string | null,
//   semanticScholarId: string | null, postCoverage: 'known' | 'partial' | null
// }
author {
  .id, .name, .field, .bio, .homepage, .orcid, .openAlexId, .semanticScholarId, .postCoverage,
  aliases: coalesce(author.aliases, []),
  label: 'Author'
}
