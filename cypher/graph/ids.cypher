// The ids of all nodes of a label, in order: what reads a whole graph takes some of them at a time, as an engine that looks
// for the next ones after an id looks at all that are left.
//
// @params { label: string }
// @row { id: string }
CALL () {
  UNWIND CASE WHEN $label = 'Author' THEN [1] ELSE [] END AS wanted
  MATCH (node:Author)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Paper' THEN [1] ELSE [] END AS wanted
  MATCH (node:Paper)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Affiliation' THEN [1] ELSE [] END AS wanted
  MATCH (node:Affiliation)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Topic' THEN [1] ELSE [] END AS wanted
  MATCH (node:Topic)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Post' THEN [1] ELSE [] END AS wanted
  MATCH (node:Post)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Metric' THEN [1] ELSE [] END AS wanted
  MATCH (node:Metric)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Keyword' THEN [1] ELSE [] END AS wanted
  MATCH (node:Keyword)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Source' THEN [1] ELSE [] END AS wanted
  MATCH (node:Source)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'MergedAuthor' THEN [1] ELSE [] END AS wanted
  MATCH (node:MergedAuthor)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Redirect' THEN [1] ELSE [] END AS wanted
  MATCH (node:Redirect)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Decision' THEN [1] ELSE [] END AS wanted
  MATCH (node:Decision)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Namesakes' THEN [1] ELSE [] END AS wanted
  MATCH (node:Namesakes)
  RETURN node.id AS id
  UNION ALL
  UNWIND CASE WHEN $label = 'Import' THEN [1] ELSE [] END AS wanted
  MATCH (node:Import)
  RETURN node.id AS id
}
RETURN id ORDER BY id
