// All topics: a page, filtered, ordered, and counted if asked.
//
// @params {
//   filter: Conditions, orderBy: string, page: Page, limit: int, withTotal: boolean
// }
// @row { total: int | null, edges: [sortKey: string | int, node: TopicNode][] }
CALL () {
  MATCH (topic:Topic)
  // @include fragments/topic-filter
  WITH *, CASE $orderBy WHEN 'papers' THEN COUNT { (topic)<-[:ABOUT]-(:Paper) } ELSE topic.foldedName END AS sortKey, topic.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    // @include fragments/topic
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (topic:Topic)
  // @include fragments/topic-filter
  RETURN count(topic) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total
