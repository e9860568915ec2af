MATCH (center:Author {id: $id})
CALL (center) {
  MATCH (center)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(other:Author)
  WHERE other <> center
  WITH other, count(*) AS strength ORDER BY strength DESC, other.id
  WITH collect(other) AS others
  RETURN others[..199] AS near, size(others) > 199 AS tooManyNear
}
CALL (center, near) {
  WITH near, [center] + near AS members, 199 - size(near) AS room
  UNWIND near AS at
  MATCH (at)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(other:Author)
  WHERE NOT other IN members
  WITH room, other, count(*) AS strength ORDER BY strength DESC, other.id
  WITH room, collect(other) AS others
  RETURN others[..room] AS far, size(others) > room AS tooManyFar
}
WITH [center] + near + far AS members, tooManyNear OR tooManyFar AS truncated
CALL (members) {
  UNWIND members AS source
  MATCH (source)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(target:Author)
  WHERE source.id < target.id AND target IN members
  WITH source, target, count(paper) AS paperCount ORDER BY source.id, target.id
  RETURN collect({source: {slug: source.id}, target: {slug: target.id}, paperCount: paperCount}) AS edges
}
RETURN {
  nodes: [author IN members | {author: author {slug: author.id, .name}}], edges: edges, truncated: truncated
} AS coauthorNetwork
