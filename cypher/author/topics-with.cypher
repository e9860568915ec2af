// What the papers that each pair of authors wrote together from `since` to `until` are about, the most frequent
// first, of one scheme or of all.
//
// @params { keys: string[][], scheme: string | null, since: string | null, until: string | null }
// @row { key: string[], nodes: TopicNode[] }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/papers-of-both one=key[0] other=key[1]
  // @include fragments/published-within
  MATCH (paper)-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH topic, count(paper) AS paperCount ORDER BY paperCount DESC, topic.id
  RETURN collect(
    // @include fragments/topic
  ) AS nodes
}
RETURN key, nodes
