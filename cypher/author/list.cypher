// All authors: a page, filtered, ordered, and counted if asked.
//
// @params {
//   filter: Conditions, orderBy: string, page: Page, limit: int, withTotal: boolean
// }
// @row { total: int | null, edges: [sortKey: string | int, node: AuthorNode][] }
CALL () {
  MATCH (author:Author)
  // @include fragments/author-filter
  WITH *, CASE $orderBy WHEN 'papers' THEN COUNT { (author)-[:AUTHORED]->(:Paper) } ELSE author.foldedName END AS sortKey, author.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    // @include fragments/author
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (author:Author)
  // @include fragments/author-filter
  RETURN count(author) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total
