// Some of the nodes that search does not know yet: they were written before there was search, or with Cypher.
//
// @params { limit: int }
// @row { label: 'Author' | 'Paper' | 'Affiliation' | 'Topic' | 'Post', id: string }
MATCH (node)
WHERE (node:Author OR node:Paper OR node:Affiliation OR node:Topic OR node:Post)
  AND node.id IS NOT NULL AND node.nameWords IS NULL
RETURN labels(node)[0] AS label, node.id AS id
LIMIT $limit
