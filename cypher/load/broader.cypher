// Writes the hierarchy of topics.
//
// @write
// @params { rows: { topic: string, broader: string, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (topic:Topic {id: row.topic})
MATCH (broader:Topic {id: row.broader})
MERGE (topic)-[relationship:BROADER]->(broader)
// @include fragments/relationship-sources
