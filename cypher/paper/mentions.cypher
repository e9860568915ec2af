// The posts that mention each paper: a page for each, filtered, and counted if asked.
//
// @params {
//   keys: string[], filter: Conditions, page: Page, limit: int, withTotal: boolean
// }
// @row { key: string, total: int | null, edges: [sortKey: string | int, node: PostNode][] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})<-[:MENTIONS]-(post:Post)
  // @include fragments/post-filter
  WITH *, coalesce(post.position, 0) AS sortKey, post.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    // @include fragments/post
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})<-[:MENTIONS]-(post:Post)
  // @include fragments/post-filter
  RETURN count(post) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
