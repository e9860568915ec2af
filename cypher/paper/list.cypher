// All papers: a page, filtered by what papers are themselves, ordered, and counted if asked.
//
// @params {
//   filter: Conditions, orderBy: string, page: Page, limit: int, withTotal: boolean
// }
// @row { total: int | null, edges: { sortKey: string | int, node: PaperNode }[] }
CALL () {
  MATCH (paper:Paper)
  // @include fragments/paper-own-filter
  WITH *,
    // @include fragments/paper-sort-key
    AS sortKey,
    paper.id AS tieBreak
  // @include fragments/page
  RETURN collect({
    sortKey: sortKey,
    node:
      // @include fragments/paper
  }) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (paper:Paper)
  // @include fragments/paper-own-filter
  RETURN count(paper) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total
