// Writes where authors work and worked.
//
// @write
// @params { rows: { author: string, affiliation: string, role: string | null, current: boolean, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (affiliation:Affiliation {id: row.affiliation})
MERGE (author)-[relationship:AFFILIATED_WITH]->(affiliation)
SET relationship.role = coalesce(row.role, relationship.role), relationship.current = row.current
// @include fragments/relationship-sources
