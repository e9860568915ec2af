// Where the papers of each list were published from, those with most of them first.
//
// @params { keys: string[][], filter: Conditions, limit: int }
// @row { key: string[], counts: { paperCount: int, node: AffiliationNode }[] }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/papers-of
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  MATCH (paper)-[:FROM]->(affiliation:Affiliation)
  WITH affiliation, count(DISTINCT paper) AS paperCount
  WITH affiliation, paperCount ORDER BY paperCount DESC, affiliation.foldedName, affiliation.id LIMIT $limit
  RETURN collect({
    paperCount: paperCount,
    node:
      // @include fragments/affiliation
  }) AS counts
}
RETURN key, counts
