// Writes what papers are about as a source classifies them.
//
// @write
// @params { rows: { paper: string, topic: string, score: float | null, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (topic:Topic {id: row.topic})
MERGE (paper)-[relationship:ABOUT]->(topic)
SET relationship.score = coalesce(row.score, relationship.score)
// @include fragments/relationship-sources
