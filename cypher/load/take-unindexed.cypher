// Takes the mark off some of the nodes whose names or texts were written, and answers with what is to be indexed.
//
// @write
// @params { limit: int }
// @row { label: string, id: string, names: string[], texts: string[] }
MATCH (node:Unindexed)
WITH node LIMIT $limit
REMOVE node:Unindexed
RETURN [label IN labels(node) WHERE label IN ['Author', 'Paper', 'Affiliation', 'Topic', 'Post']][0] AS label, node.id AS id,
  // @include fragments/search-names
  AS names,
  [text IN [node.field, node.bio, node.abstract, node.summary, node.body, node.description] + coalesce(node.quotes, [])
    + coalesce(node.altLabels, [])
    WHERE text IS NOT NULL] AS texts
