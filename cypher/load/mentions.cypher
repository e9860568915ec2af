// Writes whom posts mention.
//
// @write
// @params { rows: { post: string, author: string, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (post:Post {id: row.post})
MATCH (author:Author {id: row.author})
MERGE (post)-[relationship:MENTIONS]->(author)
// @include fragments/relationship-sources
