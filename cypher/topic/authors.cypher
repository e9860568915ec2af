// Who writes on each topic or on its narrower ones.
//
// @params { keys: string[], orderBy: string, page: Page, limit: int, withTotal: boolean }
// @row { key: string, total: int | null, edges: [sortKey: string | int, paperCount: int, node: AuthorNode][] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)<-[:AUTHORED]-(author:Author)
  WITH author, count(DISTINCT paper) AS paperCount
  WITH *, CASE $orderBy WHEN 'name' THEN author.foldedName ELSE paperCount END AS sortKey, author.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    paperCount,
    // @include fragments/author
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Topic {id: countedKey})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)<-[:AUTHORED]-(author:Author)
  RETURN count(DISTINCT author) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
