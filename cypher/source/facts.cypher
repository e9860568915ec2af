// What each source states of nodes, fact by fact, and whether that is what the node shows. A key is [label, id]. Left
// out are the forms of names by which they are compared, and what the import keeps for itself.
//
// @params { keys: string[][] }
// @row {
//   key: string[],
//   facts: { source: string, record: string, property: string, value: string | int | boolean | string[], shown: boolean }[]
// }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/recorded-node
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  UNWIND keys(record) AS property
  WITH node, record, source, property
  WHERE NOT property IN ['key', 'digest', 'via', 'foldedName', 'foldedTitle', 'nameKey']
  WITH source, record, property, record[property] AS value,
    CASE property
      WHEN 'publishedOn' THEN toString(node.publishedOn) = record.publishedOn
      WHEN 'byline' THEN node.bylineSource = source.id
      WHEN 'positions' THEN node.positionsSource = source.id
      ELSE node[property] = record[property]
    END AS shown
  ORDER BY source.id, record.key, property
  RETURN collect({
    source: source.id, record: record.key, property: property, value: value, shown: coalesce(shown, false)
  }) AS facts
}
RETURN key, facts
