// Which topics are below which, and which affiliations are part of which.
//
// @params { label: string }
// @row { from: string, to: string }
CALL () {
  UNWIND CASE WHEN $label = 'Topic' THEN [1] ELSE [] END AS wanted
  MATCH (lower:Topic)-[:BROADER]->(upper:Topic)
  RETURN lower.id AS from, upper.id AS to
  UNION ALL
  UNWIND CASE WHEN $label = 'Affiliation' THEN [1] ELSE [] END AS wanted
  MATCH (lower:Affiliation)-[:PART_OF]->(upper:Affiliation)
  RETURN lower.id AS from, upper.id AS to
}
RETURN from, to ORDER BY from, to
