// Writes where authors work and worked. The source whose positions the author shows has the say on roles and on what
// is current; others fill in what it leaves open. Nothing is written where a row says nothing new, as each paper says again
// where its authors are.
//
// @write
// @params {
//   rows: { author: string, affiliation: string, role: string | null, current: boolean | null, source: string }[]
// }
// @row {}
UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (affiliation:Affiliation {id: row.affiliation})
WHERE NOT EXISTS {
  MATCH (author)-[known:AFFILIATED_WITH]->(affiliation)
  WHERE row.role IS NULL AND row.current IS NULL AND row.source IN known.sources
}
MERGE (author)-[relationship:AFFILIATED_WITH]->(affiliation)
SET
  relationship.role = CASE WHEN row.source = author.positionsSource
    THEN coalesce(row.role, relationship.role)
    ELSE coalesce(relationship.role, row.role)
  END,
  relationship.current = CASE WHEN row.source = author.positionsSource
    THEN coalesce(row.current, relationship.current)
    ELSE coalesce(relationship.current, row.current)
  END
// @include fragments/relationship-sources
