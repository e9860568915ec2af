// Ids that several nodes of a label have. A label at a time: each takes a list of all its ids.
//
// @params { label: string }
// @row { count: int, example: string | null }
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
  UNWIND CASE WHEN $label = 'Source' THEN [1] ELSE [] END AS wanted
  MATCH (node:Source)
  RETURN node.id AS id
}
WITH id, count(*) AS nodes
WHERE nodes > 1
RETURN count(id) AS count, min(id) AS example
