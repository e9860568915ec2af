// Nodes that search does not know.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (node)
WHERE (node:Author OR node:Paper OR node:Affiliation OR node:Topic OR node:Post) AND node.nameWords IS NULL
RETURN count(node) AS count, min(node.id) AS example
