// Writes where authors work and worked. A source that does not say in which role, or whether still, erases nothing.
//
// @write
// @params {
//   rows: { author: string, affiliation: string, role: string | null, current: boolean | null, source: string }[]
// }
// @row {}
UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (affiliation:Affiliation {id: row.affiliation})
MERGE (author)-[relationship:AFFILIATED_WITH]->(affiliation)
SET relationship.role = coalesce(row.role, relationship.role),
  relationship.current = coalesce(row.current, relationship.current)
// @include fragments/relationship-sources
