// The papers that each pair of authors wrote together: a page for each pair, filtered, ordered, and counted if asked.
//
// @params {
//   keys: string[][], filter: Conditions, orderBy: string, page: Page, limit: int, withTotal: boolean
// }
// @row {
//   key: string[], total: int | null,
//   edges: [sortKey: string | int, node: PaperNode][]
// }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/papers-of-both one=key[0] other=key[1]
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  // @include fragments/listed-papers
}
RETURN key, edges, total
