// Some nodes of a label by id, as they are in the graph, each with the relationships that lead from it: all that there
// is, but the words of the search, which are made from the rest. The next ones come after the last id.
// As in fragments/papers-of, finding the node anew says to the embedded engine that it is one.
//
// @params { label: string, after: string, limit: int }
// @row {
//   id: string, properties: Properties,
//   relationships: { type: string, label: string, id: string, properties: Properties }[]
// }
CALL () {
  UNWIND CASE WHEN $label = 'Author' THEN [1] ELSE [] END AS wanted
  MATCH (node:Author) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Paper' THEN [1] ELSE [] END AS wanted
  MATCH (node:Paper) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Affiliation' THEN [1] ELSE [] END AS wanted
  MATCH (node:Affiliation) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Topic' THEN [1] ELSE [] END AS wanted
  MATCH (node:Topic) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Post' THEN [1] ELSE [] END AS wanted
  MATCH (node:Post) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Metric' THEN [1] ELSE [] END AS wanted
  MATCH (node:Metric) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Keyword' THEN [1] ELSE [] END AS wanted
  MATCH (node:Keyword) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Source' THEN [1] ELSE [] END AS wanted
  MATCH (node:Source) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'MergedAuthor' THEN [1] ELSE [] END AS wanted
  MATCH (node:MergedAuthor) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Redirect' THEN [1] ELSE [] END AS wanted
  MATCH (node:Redirect) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Decision' THEN [1] ELSE [] END AS wanted
  MATCH (node:Decision) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Namesakes' THEN [1] ELSE [] END AS wanted
  MATCH (node:Namesakes) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Import' THEN [1] ELSE [] END AS wanted
  MATCH (node:Import) WHERE node.id > $after
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node
}
MATCH (node)
CALL (node) {
  MATCH (node)-[relationship]->(end)
  WITH relationship, type(relationship) AS type, end.id AS id,
    [label IN labels(end) WHERE label <> 'Unindexed'][0] AS label
  ORDER BY type, label, id, relationship.key
  RETURN collect({type: type, label: label, id: id, properties: properties(relationship)}) AS relationships
}
RETURN
  node.id AS id,
  // @include fragments/exported-properties
  AS properties,
  relationships
ORDER BY id
