// An Affiliation as it travels: the values of what nearly everybody shows, then a list of the others, of which those that
// $affiliationProperties names have their value. Who reads gets them by their names. Needs `affiliation`.
//
// @node Affiliation {
//   id: string, name: string
// } and {
//   aliases: string[], kind: string | null, country: string | null, ror: string | null, openAlexId: string |
//   null
// }
[
  affiliation.id,
  affiliation.name,
  CASE WHEN size($affiliationProperties) > 0 THEN [
    CASE WHEN 'aliases' IN $affiliationProperties THEN coalesce(affiliation.aliases, []) END,
    CASE WHEN 'kind' IN $affiliationProperties THEN affiliation.kind END,
    CASE WHEN 'country' IN $affiliationProperties THEN affiliation.country END,
    CASE WHEN 'ror' IN $affiliationProperties THEN affiliation.ror END,
    CASE WHEN 'openAlexId' IN $affiliationProperties THEN affiliation.openAlexId END
  ] END
]
