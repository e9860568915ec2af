// Who wrote each post, or whose profile shows it as their work.
//
// @params { keys: string[] }
// @row { key: string, node: AuthorNode }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Post {id: key})<-[:WROTE|SELECTED]-(author:Author)
  RETURN author ORDER BY author.id LIMIT 1
}
RETURN key,
  // @include fragments/author
  AS node
