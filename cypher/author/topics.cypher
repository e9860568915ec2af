// The topics of each author's papers, the most frequent first, of one scheme or of all.
//
// @params { keys: string[], scheme: string | null, page: Page, limit: int, withTotal: boolean }
// @row { key: string, total: int | null, edges: [sortKey: string | int, paperCount: int, node: TopicNode][] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[:AUTHORED]->(paper:Paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH topic, count(DISTINCT paper) AS paperCount
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
  MATCH (:Author {id: countedKey})-[:AUTHORED]->(:Paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  RETURN count(DISTINCT topic) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
