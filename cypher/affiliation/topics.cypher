// What the papers from each affiliation are about, the most frequent first, of one scheme or of all.
//
// @params { keys: string[], scheme: string | null, page: Page, limit: int, withTotal: boolean }
// @row {
//   key: string, total: int | null,
//   edges: [sortKey: string | int | float, paperCount: int, node: TopicNode][]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:FROM]-(paper:Paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH topic, count(paper) AS paperCount
  WITH *, paperCount AS sortKey, topic.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    paperCount,
    // @include fragments/topic
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Affiliation {id: countedKey})<-[:FROM]-(:Paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  RETURN count(DISTINCT topic) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
