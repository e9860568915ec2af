MATCH (a:Author {id: $from}), (b:Author {id: $to})
MATCH path = allShortestPaths((a)-[:AUTHORED*..12]-(b))
WITH DISTINCT [node IN nodes(path) WHERE node:Author | node.id] AS ids ORDER BY ids LIMIT 3
CALL (ids) {
  UNWIND range(0, size(ids) - 1) AS index
  MATCH (author:Author {id: ids[index]})
  WITH author ORDER BY index
  RETURN collect({author: author {slug: author.id, .name}}) AS hops
}
RETURN collect({hops: hops}) AS collaborationPaths
