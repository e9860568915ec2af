// Some nodes of a label by id, as they are in the graph, each with the relationships that lead from it: all that there
// is, but the words of the search and the shelves of lists, which are made from the rest.
// As in fragments/papers-of, finding the node anew says to the embedded engine that it is one.
//
// @params { label: string, ids: string[] }
// @row {
//   id: string, properties: Properties,
//   relationships: { type: string, label: string, id: string, properties: Properties }[]
// }
CALL () {
  UNWIND CASE WHEN $label = 'Author' THEN $ids ELSE [] END AS id
  MATCH (node:Author {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Paper' THEN $ids ELSE [] END AS id
  MATCH (node:Paper {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Affiliation' THEN $ids ELSE [] END AS id
  MATCH (node:Affiliation {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Topic' THEN $ids ELSE [] END AS id
  MATCH (node:Topic {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Post' THEN $ids ELSE [] END AS id
  MATCH (node:Post {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Metric' THEN $ids ELSE [] END AS id
  MATCH (node:Metric {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Keyword' THEN $ids ELSE [] END AS id
  MATCH (node:Keyword {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Source' THEN $ids ELSE [] END AS id
  MATCH (node:Source {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'MergedAuthor' THEN $ids ELSE [] END AS id
  MATCH (node:MergedAuthor {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Redirect' THEN $ids ELSE [] END AS id
  MATCH (node:Redirect {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Decision' THEN $ids ELSE [] END AS id
  MATCH (node:Decision {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Namesakes' THEN $ids ELSE [] END AS id
  MATCH (node:Namesakes {id: id})
  RETURN node
  UNION ALL
  UNWIND CASE WHEN $label = 'Import' THEN $ids ELSE [] END AS id
  MATCH (node:Import {id: id})
  RETURN node
}
MATCH (node)
CALL (node) {
  MATCH (node)-[relationship]->(end)
  WITH relationship, type(relationship) AS type, end.id AS id, labels(end)[0] AS label
  ORDER BY type, label, id, relationship.key
  RETURN collect({type: type, label: label, id: id, properties: properties(relationship)}) AS relationships
}
RETURN
  node.id AS id,
  // @include fragments/exported-properties
  AS properties,
  relationships
ORDER BY id
