// Writes who wrote which paper; a source that hides the position or the affiliations erases none.
//
// @write
// @params {
//   rows: {
//     author: string, paper: string, position: int | null, printedAffiliations: string[] | null, source: string
//   }[]
// }
// @row {}
UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (paper:Paper {id: row.paper})
MERGE (author)-[relationship:AUTHORED]->(paper)
SET relationship.position = coalesce(row.position, relationship.position),
  relationship.printedAffiliations = coalesce(row.printedAffiliations, relationship.printedAffiliations)
// @include fragments/relationship-sources
