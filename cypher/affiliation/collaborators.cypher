// The affiliations that published papers together with each, those with most of them first.
//
// @params { keys: string[], page: Page, limit: int, withTotal: boolean }
// @row {
//   key: string, total: int | null,
//   edges: [sortKey: string | int | float, paperCount: int, node: AffiliationNode][]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:FROM]-(paper:Paper)-[:FROM]->(affiliation:Affiliation)
  WHERE affiliation.id <> key
  WITH affiliation, count(paper) AS paperCount
  WITH *, paperCount AS sortKey, affiliation.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    paperCount,
    // @include fragments/affiliation
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Affiliation {id: countedKey})<-[:FROM]-(:Paper)-[:FROM]->(affiliation:Affiliation)
  WHERE affiliation.id <> countedKey
  RETURN count(DISTINCT affiliation) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
