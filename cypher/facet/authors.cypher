// Who wrote the papers of each list, those with most of them first.
//
// @params { keys: string[][], filter: Conditions, limit: int }
// @row { key: string[], counts: { paperCount: int, node: AuthorNode }[] }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/papers-of
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH author, count(DISTINCT paper) AS paperCount
  WITH author, paperCount ORDER BY paperCount DESC, author.foldedName, author.id LIMIT $limit
  RETURN collect({
    paperCount: paperCount,
    node:
      // @include fragments/author
  }) AS counts
}
RETURN key, counts
