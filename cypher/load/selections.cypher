// Writes what authors selected as their work.
//
// @write
// @params { rows: { author: string, post: string, position: int, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (post:Post {id: row.post})
MERGE (author)-[relationship:SELECTED]->(post)
SET relationship.position = row.position
// @include fragments/relationship-sources
