// The names and texts of some nodes, and the words of these that search knows so far.
// As in fragments/papers-of, finding the node anew says to the embedded engine that it is one.
//
// @params { authors: string[], papers: string[], affiliations: string[], topics: string[], posts: string[] }
// @row {
//   label: string, id: string, names: string[], texts: string[], nameWords: string | null, textWords: string | null
// }
CALL () {
  UNWIND $authors AS id
  MATCH (node:Author {id: id})
  RETURN 'Author' AS label, node
  UNION ALL
  UNWIND $papers AS id
  MATCH (node:Paper {id: id})
  RETURN 'Paper' AS label, node
  UNION ALL
  UNWIND $affiliations AS id
  MATCH (node:Affiliation {id: id})
  RETURN 'Affiliation' AS label, node
  UNION ALL
  UNWIND $topics AS id
  MATCH (node:Topic {id: id})
  RETURN 'Topic' AS label, node
  UNION ALL
  UNWIND $posts AS id
  MATCH (node:Post {id: id})
  RETURN 'Post' AS label, node
}
MATCH (node)
RETURN label, node.id AS id, node.nameWords AS nameWords, node.textWords AS textWords,
  // @include fragments/search-names
  AS names,
  [text IN [node.field, node.bio, node.abstract, node.summary, node.body, node.description] + coalesce(node.quotes, [])
    + coalesce(node.altLabels, [])
    WHERE text IS NOT NULL] AS texts
ORDER BY label, id
