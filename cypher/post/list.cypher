// All posts: a page, filtered, ordered, and counted if asked.
//
// @params {
//   filter: Conditions, page: Page, limit: int, withTotal: boolean
// }
// @row { total: int | null, edges: [sortKey: string | int, node: PostNode][] }
CALL () {
  MATCH (post:Post)
  // @include fragments/post-filter
  WITH *, coalesce(post.position, 0) AS sortKey, post.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    // @include fragments/post
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (post:Post)
  // @include fragments/post-filter
  RETURN count(post) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total
