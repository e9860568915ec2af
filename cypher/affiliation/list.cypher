// All affiliations: a page, filtered, ordered, and counted if asked.
//
// @params {
//   filter: Conditions, orderBy: string, page: Page, limit: int, withTotal: boolean
// }
// @row { total: int | null, edges: [sortKey: string | int, node: AffiliationNode][] }
CALL () {
  MATCH (affiliation:Affiliation)
  // @include fragments/affiliation-filter
  WITH *, CASE $orderBy WHEN 'papers' THEN COUNT { (affiliation)<-[:FROM]-(:Paper) } ELSE affiliation.foldedName END AS sortKey, affiliation.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    // @include fragments/affiliation
  ]) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [1] ELSE [] END AS counted
  MATCH (affiliation:Affiliation)
  // @include fragments/affiliation-filter
  RETURN count(affiliation) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total
