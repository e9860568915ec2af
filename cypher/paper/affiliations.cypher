// The affiliations that each paper was published from, by name.
//
// @params { keys: string[], page: Page, limit: int, withTotal: boolean }
// @row { key: string, total: int | null, edges: [sortKey: string | int, node: AffiliationNode][] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})-[:FROM]->(affiliation:Affiliation)
  WITH *, affiliation.foldedName AS sortKey, affiliation.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    // @include fragments/affiliation
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})-[:FROM]->(affiliation:Affiliation)
  RETURN count(affiliation) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
