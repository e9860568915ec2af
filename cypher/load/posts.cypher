// Writes posts with their author and their records.
//
// @write
// @params { rows: { id: string, source: string, key: string, stated: Stated, texts: Stated, author: string, publishedOn: string | null }[] }
// @row {}
UNWIND $rows AS row
MATCH (author:Author {id: row.author})
MERGE (node:Post {id: row.id})
SET node += row.stated
SET node += row.texts
SET node.publishedOn = date(row.publishedOn)
MERGE (author)-[relationship:WROTE]->(node)
// @include fragments/relationship-sources
WITH node, row
// @include fragments/record
RETURN count(node) AS written
