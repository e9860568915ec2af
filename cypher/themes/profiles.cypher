// What papers are compared by: topics, keywords, authors and references.
//
// @params { keys: string[] }
// @row {
//   key: string, topics: { id: string, score: float }[], keywords: { stem: string, word: string, weight: float }[],
//   authors: string[], references: string[]
// }
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)-[about:ABOUT]->(topic:Topic)
  WHERE topic.scheme IN ['theme', 'openalex']
  WITH about, topic ORDER BY topic.id
  RETURN collect({id: topic.id, score: coalesce(about.score, 1.0)}) AS topics
}
CALL (paper) {
  MATCH (paper)-[has:HAS_KEYWORD]->(keyword:Keyword)
  WITH has, keyword ORDER BY keyword.id
  RETURN collect({stem: keyword.id, word: has.word, weight: has.weight}) AS keywords
}
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
RETURN key, topics, keywords, authors, references
