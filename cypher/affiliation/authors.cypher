// Who wrote the papers published from each affiliation. The papers' own authors, not employees.
//
// @params { keys: string[], orderBy: string, page: Page, limit: int, withTotal: boolean }
// @row { key: string, total: int | null, edges: [sortKey: string | int, paperCount: int, node: AuthorNode][] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:FROM]-(paper:Paper)<-[:AUTHORED]-(author:Author)
  WITH author, count(DISTINCT paper) AS paperCount
  WITH collect([author, paperCount]) AS authors
  CALL (authors) {
    UNWIND authors AS one
    WITH one[0] AS author, one[1] AS paperCount
    WITH *, CASE $orderBy WHEN 'name' THEN author.foldedName ELSE paperCount END AS sortKey, author.id AS tieBreak
    // @include fragments/page
    RETURN collect([
      sortKey,
      paperCount,
      // @include fragments/author
    ]) AS edges
  }
  RETURN edges, CASE WHEN $withTotal THEN size(authors) END AS total
}
RETURN key, edges, total
