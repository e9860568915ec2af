// Chooses what an Author shows among what its sources state: the best source first, then the fullest form. The name
// key is what most have: a name that is turned round once is not where others look for it.
// The choice depends on the set of records alone, not on the order in which they came. Needs `node`.
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record, source ORDER BY source.rank, size(record.name) DESC, record.name, source.id, record.key
  RETURN collect(DISTINCT record.name) AS names, collect(DISTINCT record.foldedName) AS foldedNames,
    collect(record.field) AS fieldStated,
    collect(record.homepage) AS homepageStated,
    collect(record.orcid) AS orcidStated,
    collect(record.openAlexId) AS openAlexIdStated,
    collect(record.semanticScholarId) AS semanticScholarIdStated,
    collect(CASE WHEN record.positions IS NOT NULL THEN source.id END) AS positionsSources,
    collect(record.postCoverage) AS postCoverageStated,
    collect(record.bio) AS bioStated
}
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(:Source)
  WHERE record.nameKey IS NOT NULL
  WITH record.nameKey AS nameKey, count(*) AS times ORDER BY times DESC, nameKey
  RETURN collect(nameKey) AS nameKeys
}
SET
  node.name = names[0],
  node.aliases = names[1..],
  node.foldedName = foldedNames[0],
  node.foldedAliases = foldedNames[1..],
  node.nameKey = nameKeys[0],
  node.field = fieldStated[0],
  node.homepage = homepageStated[0],
  node.orcid = orcidStated[0],
  node.openAlexId = openAlexIdStated[0],
  node.semanticScholarId = semanticScholarIdStated[0],
  node.bio = bioStated[0],
  node.positionsSource = positionsSources[0],
  node.postCoverage = CASE WHEN 'known' IN postCoverageStated THEN 'known' ELSE postCoverageStated[0] END
