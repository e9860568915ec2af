// Chooses what an Affiliation shows among what its sources state: the best source first, then the fullest form.
// The choice depends on the set of records alone, not on the order in which they came. Needs `node`.
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record ORDER BY source.rank, size(record.name) DESC, record.name, source.id, record.key
  RETURN collect(DISTINCT record.name) AS names, collect(DISTINCT record.foldedName) AS foldedNames,
    collect(record.kind) AS kindStated,
    collect(record.country) AS countryStated,
    collect(record.ror) AS rorStated,
    collect(record.openAlexId) AS openAlexIdStated
}
SET
  node.name = names[0],
  node.aliases = names[1..],
  node.foldedName = foldedNames[0],
  node.foldedAliases = foldedNames[1..],
  node.kind = kindStated[0],
  node.country = countryStated[0],
  node.ror = rorStated[0],
  node.openAlexId = openAlexIdStated[0]
