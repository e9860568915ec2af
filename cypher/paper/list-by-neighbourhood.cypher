// As paper/list, with a filter that asks for authors, affiliations or topics.
//
// @params {
//   filter: Conditions, orderBy: string, page: Page, limit: int, withTotal: boolean
// }
// @row { total: int | null, edges: [sortKey: string | int, node: PaperNode][] }
CALL () {
  MATCH (paper:Paper)
  // @include fragments/paper-filter
  // @include fragments/paper-page
  RETURN collect([
    sortKey,
    // @include fragments/paper
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (paper:Paper)
  // @include fragments/paper-filter
  RETURN count(paper) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total
