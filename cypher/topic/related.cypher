// The topics that papers about each topic are about as well, the most closely related first. `strength` is
// Salton's cosine: the papers about both, over the geometric mean of the papers about either.
//
// @params { keys: string[], page: Page, limit: int, withTotal: boolean }
// @row {
//   key: string, total: int | null,
//   edges: [sortKey: string | int | float, paperCount: int, strength: float, node: TopicNode][]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (self:Topic {id: key})<-[:ABOUT]-(paper:Paper)-[:ABOUT]->(topic:Topic)
  WHERE topic.id <> key
  WITH self, topic, count(paper) AS paperCount
  WITH topic, paperCount,
    paperCount / sqrt(1.0 * COUNT { (self)<-[:ABOUT]-(:Paper) } * COUNT { (topic)<-[:ABOUT]-(:Paper) }) AS strength
  WITH *, strength AS sortKey, topic.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    paperCount,
    strength,
    // @include fragments/topic
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Topic {id: countedKey})<-[:ABOUT]-(:Paper)-[:ABOUT]->(topic:Topic)
  WHERE topic.id <> countedKey
  RETURN count(DISTINCT topic) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
