// The papers about each topic, or about its narrower ones too: a page for each, filtered, ordered, and
// counted if asked. `score` is that of the best fitting topic.
//
// @params {
//   keys: string[], includeNarrower: boolean, filter: Conditions, orderBy: string, page: Page,
//   limit: int, withTotal: boolean
// }
// @row {
//   key: string, total: int | null,
//   edges: [sortKey: string | int, score: float | null, node: PaperNode][]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:BROADER*0..]-(topic:Topic)<-[about:ABOUT]-(paper:Paper)
  WHERE $includeNarrower OR topic.id = key
  WITH key, paper, max(about.score) AS score
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  // @include fragments/paper-page
  RETURN collect([
    sortKey,
    score,
    // @include fragments/paper
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Topic {id: countedKey})<-[:BROADER*0..]-(topic:Topic)<-[:ABOUT]-(paper:Paper)
  WHERE $includeNarrower OR topic.id = countedKey
  WITH DISTINCT paper
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  RETURN count(paper) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
