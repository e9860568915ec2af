// An Affiliation as every statement returns it. Needs `affiliation`.
//
// @type AffiliationNode {
//   label: 'Affiliation', id: string, name: string, aliases: string[], kind: string | null, country: string | null,
//   ror: string | null, openAlexId: string | null
// }
affiliation {
  .id, .name, .kind, .country, .ror, .openAlexId,
  aliases: coalesce(affiliation.aliases, []),
  label: 'Affiliation'
}
