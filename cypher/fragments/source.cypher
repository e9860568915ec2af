// A Source as it travels: the values of what nearly everybody shows, then a list of the others, of which those that
// $sourceProperties names have their value. Who reads gets them by their names. Needs `source`.
//
// @node Source {
//   id: string, kind: string, name: string
// } and {
//   retrievedAt: string | null, licence: string | null
// }
[
  source.id,
  source.kind,
  source.name,
  CASE WHEN size($sourceProperties) > 0 THEN [
    CASE WHEN 'retrievedAt' IN $sourceProperties THEN toString(source.retrievedAt) END,
    CASE WHEN 'licence' IN $sourceProperties THEN source.licence END
  ] END
]
