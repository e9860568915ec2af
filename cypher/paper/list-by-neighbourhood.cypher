// As paper/list, with a filter that asks for authors, affiliations or topics: `of` is where to begin, at one of these
// where all papers have to have it.
//
// @params {
//   of: string[], filter: Conditions, orderBy: string, page: Page, limit: int, withTotal: boolean
// }
// @row { total: int | null, edges: [sortKey: string | int, node: PaperNode][] }
CALL () {
  WITH $of AS key
  // @include fragments/papers-of
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  // @include fragments/listed-papers
}
RETURN edges, total
