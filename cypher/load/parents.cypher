// Writes which affiliations are part of which.
//
// @write
// @params { rows: { affiliation: string, parent: string, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (affiliation:Affiliation {id: row.affiliation})
MATCH (parent:Affiliation {id: row.parent})
MERGE (affiliation)-[relationship:PART_OF]->(parent)
// @include fragments/relationship-sources
