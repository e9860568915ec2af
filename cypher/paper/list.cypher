// All papers: a page, filtered by what papers are themselves, ordered, and counted if asked. Where the filter asks when
// they were published, the papers of those years alone are read.
//
// @params {
//   filter: Conditions, orderBy: string, page: Page, limit: int, withTotal: boolean
// }
// @row { total: int | null, edges: [sortKey: string | int, node: PaperNode][] }
CALL () {
  CALL () {
    UNWIND
      // @include fragments/filter-years
      AS year
    MATCH (paper:Paper {year: year})
    // @include fragments/paper-own-filter
    // @include fragments/paper-page
    RETURN paper
    UNION ALL
    UNWIND CASE WHEN $filter.days IS NULL THEN [1] ELSE [] END AS wanted
    MATCH (paper:Paper)
    // @include fragments/paper-own-filter
    // @include fragments/paper-page
    RETURN paper
  }
  MATCH (paper)
  // @include fragments/paper-page
  RETURN collect([
    sortKey,
    // @include fragments/paper
  ]) AS edges
}
// @include fragments/paper-total
