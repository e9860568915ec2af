// The papers published from each affiliation: a page for each, filtered, ordered, and counted if asked.
//
// @params {
//   keys: string[], filter: Conditions, orderBy: string, page: Page, limit: int, withTotal: boolean
// }
// @row {
//   key: string, total: int | null,
//   edges: [sortKey: string | int, node: PaperNode][]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:FROM]-(paper:Paper)
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  // @include fragments/listed-papers
}
RETURN key, edges, total
