// What the themes and links of each paper are made from, and digests of what they were made from last.
//
// @params { keys: string[] }
// @row {
//   key: string, title: string, abstract: string | null, summary: string | null, authors: string[],
//   references: string[], classified: string[], themedFrom: string | null, linkedFrom: string | null
// }
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH author ORDER BY author.id
  RETURN collect(author.id) AS authors
}
CALL (paper) {
  MATCH (paper)-[:CITES]->(reference:Paper)
  WITH reference ORDER BY reference.id
  RETURN collect(reference.id) AS references
}
CALL (paper) {
  MATCH (paper)-[:ABOUT]->(topic:Topic)
  WHERE topic.scheme = 'openalex'
  WITH topic ORDER BY topic.id
  RETURN collect(topic.id) AS classified
}
RETURN key, coalesce(paper.title, '') AS title, paper.abstract AS abstract, paper.summary AS summary, authors, references,
  classified, paper.themedFrom AS themedFrom, paper.linkedFrom AS linkedFrom
