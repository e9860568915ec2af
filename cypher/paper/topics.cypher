// The topics of each paper, the best fitting first, of one scheme or of all.
//
// @params { keys: string[], scheme: string | null, page: Page, limit: int, withTotal: boolean }
// @row { key: string, total: int | null, edges: { sortKey: string | int, score: float | null, node: TopicNode }[] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})-[about:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH *, coalesce(about.score, 1) AS sortKey, topic.id AS tieBreak
  // @include fragments/page
  RETURN collect({
    sortKey: sortKey,
    score: about.score,
    node:
      // @include fragments/topic
  }) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  RETURN count(topic) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
