// Writes who wrote which post.
//
// @write
// @params { rows: { author: string, post: string, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MATCH (post:Post {id: row.post})
MERGE (author)-[relationship:WROTE]->(post)
// @include fragments/relationship-sources
