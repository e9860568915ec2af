// Who wrote each post, or whose profile shows it as their work.
//
// @params { keys: string[] }
// @row { key: string, node: AuthorNode }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Post {id: key})<-[link:WROTE|SELECTED]-(author:Author)
  WITH author, CASE type(link) WHEN 'WROTE' THEN 0 ELSE 1 END AS rank
  RETURN author ORDER BY rank, author.id LIMIT 1
}
RETURN key,
  // @include fragments/author
  AS node
