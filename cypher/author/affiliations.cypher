// Where each author works and worked: the current ones first.
//
// @params { keys: string[], page: Page, limit: int, withTotal: boolean }
// @row { key: string, total: int | null, edges: [sortKey: string | int, role: string | null, from: string | null, to: string | null, current: boolean, node: AffiliationNode][] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[employment:AFFILIATED_WITH]->(affiliation:Affiliation)
  WITH *, CASE WHEN employment.current THEN 0 ELSE 1 END AS sortKey, affiliation.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    employment.role,
    toString(employment.from),
    toString(employment.to),
    coalesce(employment.current, false),
    // @include fragments/affiliation
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Author {id: countedKey})-[:AFFILIATED_WITH]->(affiliation:Affiliation)
  RETURN count(affiliation) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
