// Writes which papers cite which. Both are there.
//
// @write
// @params { rows: { paper: string, cited: string, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (cited:Paper {id: row.cited})
MERGE (paper)-[relationship:CITES]->(cited)
// @include fragments/relationship-sources
