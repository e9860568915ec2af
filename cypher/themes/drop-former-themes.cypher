// Drops themes that are no longer in their vocabulary.
//
// @write
// @params { themes: string[] }
// @row {}
MATCH (theme:Topic)
WHERE theme.scheme = 'theme' AND NOT theme.id IN $themes
  AND NOT EXISTS { MATCH (theme)-[:RECORDED_IN]->(source:Source) WHERE source.kind <> 'vocabulary' }
DETACH DELETE theme
