// A Source as it travels: the values of those properties that $sourceProperties names, in the order of the type, and null for
// others. Who reads gets them by their names. Needs `source`.
//
// @node Source {
//   id: string, kind: string, name: string, retrievedAt: string | null, licence: string | null
// }
[
  source.id,
  CASE WHEN 'kind' IN $sourceProperties THEN source.kind END,
  CASE WHEN 'name' IN $sourceProperties THEN source.name END,
  CASE WHEN 'retrievedAt' IN $sourceProperties THEN toString(source.retrievedAt) END,
  CASE WHEN 'licence' IN $sourceProperties THEN source.licence END
]
