// What the papers of each list are about, of one scheme or of all, those with most papers first. A topic counts
// the papers about its narrower topics too, as the filter does, and each of them once.
//
// @params { keys: string[][], filter: Conditions, scheme: string | null, limit: int }
// @row { key: string[], counts: { paperCount: int, node: TopicNode }[] }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/papers-of
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  MATCH (paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH topic, count(DISTINCT paper) AS paperCount
  WITH topic, paperCount ORDER BY paperCount DESC, topic.foldedName, topic.id LIMIT $limit
  RETURN collect({
    paperCount: paperCount,
    node:
      // @include fragments/topic
  }) AS counts
}
RETURN key, counts
