// The names and texts of some nodes of a label, and the words of these that search knows so far.
// As in fragments/papers-of, finding the node anew says to the embedded engine that it is one.
//
// @params { label: string, ids: string[] }
// @row {
//   id: string, names: string[], texts: string[], nameWords: string | null, textWords: string | null
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
}
MATCH (node)
RETURN node.id AS id, node.nameWords AS nameWords, node.textWords AS textWords,
  // @include fragments/search-names
  AS names,
  [text IN [node.field, node.bio, node.abstract, node.summary, node.body, node.description] + coalesce(node.quotes, [])
    + coalesce(node.altLabels, [])
    WHERE text IS NOT NULL] AS texts
ORDER BY id
