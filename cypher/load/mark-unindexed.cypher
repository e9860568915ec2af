// Marks nodes that search does not know yet: they were written before there was search, or with Cypher.
//
// @write
// @params { limit: int }
// @row { marked: int }
MATCH (node)
WHERE (node:Author OR node:Paper OR node:Affiliation OR node:Topic OR node:Post)
  AND node.id IS NOT NULL AND node.nameWords IS NULL
WITH node LIMIT $limit
SET node:Unindexed
RETURN count(node) AS marked
