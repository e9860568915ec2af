// The topics of each paper, the best fitting first, of one scheme or of all, with the words that say so where
// they were found in the text.
//
// @params { keys: string[], scheme: string | null, page: Page, limit: int, withTotal: boolean }
// @row {
//   key: string, total: int | null,
//   edges: [
//     sortKey: string | int | float, score: float | null, phrases: string[], fields: string[], starts: int[],
//     ends: int[], node: TopicNode
//   ][]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})-[about:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  WITH *, coalesce(about.score, 1) AS sortKey, topic.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    about.score,
    coalesce(about.phrases, []),
    coalesce(about.fields, []),
    coalesce(about.starts, []),
    coalesce(about.ends, []),
    // @include fragments/topic
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})-[:ABOUT]->(topic:Topic)
  WHERE $scheme IS NULL OR topic.scheme = $scheme
  RETURN count(topic) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
