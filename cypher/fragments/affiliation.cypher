// An Affiliation as it travels: the values of those properties that $affiliationProperties names, in the order of the type, and null for
// others. Who reads gets them by their names. Needs `affiliation`.
//
// @node Affiliation {
//   id: string, name: string, aliases: string[], kind: string | null, country: string | null,
//   ror: string | null, openAlexId: string | null
// }
[
  affiliation.id,
  CASE WHEN 'name' IN $affiliationProperties THEN affiliation.name END,
  CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
  CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
  CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
  CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
  CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
]
