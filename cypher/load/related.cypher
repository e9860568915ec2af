// Writes which topics a scheme relates without one being the broader (skos:related). Stored once, read in
// both directions.
//
// @write
// @params { rows: { topic: string, related: string, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (topic:Topic {id: row.topic})
MATCH (related:Topic {id: row.related})
MERGE (topic)-[relationship:RELATED]->(related)
// @include fragments/relationship-sources
