// The coauthors of each author: who wrote papers with them, how many and when. A page for each author,
// counted if asked. Only papers published from `since` to `until` are taken, where these are given.
//
// @params {
//   keys: string[], since: string | null, until: string | null, minPapers: int, orderBy: string, page: Page,
//   limit: int, withTotal: boolean
// }
// @row {
//   key: string, total: int | null,
//   edges: [
//     sortKey: string | int, paperCount: int, firstYear: int | null, lastYear: int | null, node: AuthorNode
//   ][]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (self:Author {id: key})-[:AUTHORED]->(paper:Paper)
  // @include fragments/published-within
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WHERE author <> self
  WITH author, count(paper) AS paperCount, min(paper.year) AS firstYear, max(paper.year) AS lastYear
  WHERE paperCount >= $minPapers
  WITH collect([author, paperCount, firstYear, lastYear]) AS coauthors
  CALL (coauthors) {
    UNWIND coauthors AS one
    WITH one[0] AS author, one[1] AS paperCount, one[2] AS firstYear, one[3] AS lastYear
    WITH *,
      CASE $orderBy
        WHEN 'name' THEN author.foldedName
        WHEN 'lastYear' THEN coalesce(lastYear, 0)
        ELSE paperCount
      END AS sortKey,
      author.id AS tieBreak
    // @include fragments/page
    RETURN collect([
      sortKey,
      paperCount,
      firstYear,
      lastYear,
      // @include fragments/author
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(coauthors) END AS total
}
RETURN key, edges, total
