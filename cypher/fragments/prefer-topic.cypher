// Chooses what a Topic shows among what its sources state: the best source first, then the fullest form.
// The choice depends on the set of records alone, not on the order in which they came. Needs `node`.
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record ORDER BY source.rank, size(record.name) DESC, record.name, source.id, record.key
  RETURN collect(DISTINCT record.name) AS names, collect(DISTINCT record.foldedName) AS foldedNames,
    collect(record.scheme) AS schemeStated,
    collect(record.notation) AS notationStated,
    collect(record.description) AS descriptionStated,
    collect(record.altLabels) AS altLabelsStated,
    collect(record.openAlexId) AS openAlexIdStated
}
SET
  node.name = names[0],
  node.aliases = names[1..],
  node.foldedName = foldedNames[0],
  node.foldedAliases = foldedNames[1..],
  node.scheme = schemeStated[0],
  node.notation = notationStated[0],
  node.description = descriptionStated[0],
  node.altLabels = altLabelsStated[0],
  node.openAlexId = openAlexIdStated[0]
