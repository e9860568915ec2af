// What each post mentions: people first, then papers, affiliations and topics, each by id.
//
// @params { keys: string[] }
// @row { key: string, authors: AuthorNode[], papers: PaperNode[], affiliations: AffiliationNode[], topics: TopicNode[] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Post {id: key})-[:MENTIONS]->(author:Author)
  WITH author ORDER BY author.id
  RETURN collect(
    // @include fragments/author
  ) AS authors
}
CALL (key) {
  MATCH (:Post {id: key})-[:MENTIONS]->(paper:Paper)
  WITH paper ORDER BY paper.id
  RETURN collect(
    // @include fragments/paper
  ) AS papers
}
CALL (key) {
  MATCH (:Post {id: key})-[:MENTIONS]->(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.id
  RETURN collect(
    // @include fragments/affiliation
  ) AS affiliations
}
CALL (key) {
  MATCH (:Post {id: key})-[:MENTIONS]->(topic:Topic)
  WITH topic ORDER BY topic.id
  RETURN collect(
    // @include fragments/topic
  ) AS topics
}
RETURN key, authors, papers, affiliations, topics
