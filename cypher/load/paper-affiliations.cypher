// Writes where papers were published from.
//
// @write
// @params { rows: { paper: string, affiliation: string, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (affiliation:Affiliation {id: row.affiliation})
MERGE (paper)-[relationship:FROM]->(affiliation)
// @include fragments/relationship-sources
