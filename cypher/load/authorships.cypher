// Writes who wrote which paper. The source whose byline the paper shows has the say on positions and printed
// affiliations; others fill in what it leaves open.
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
SET
  relationship.position = CASE WHEN row.source = paper.bylineSource
    THEN coalesce(row.position, relationship.position)
    ELSE coalesce(relationship.position, row.position)
  END,
  relationship.printedAffiliations = CASE WHEN row.source = paper.bylineSource
    THEN coalesce(row.printedAffiliations, relationship.printedAffiliations)
    ELSE coalesce(relationship.printedAffiliations, row.printedAffiliations)
  END
// @include fragments/relationship-sources
