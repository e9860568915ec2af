// The author whom a slug names, their own or one of an author merged into them: see by-identifier, which looks in three
// indexes more.
//
// @params { keys: string[] }
// @row { key: string, node: AuthorNode }
UNWIND $keys AS key
CALL (key) {
  MATCH (author:Author {id: key})
  RETURN author
  UNION
  MATCH (:Redirect {id: key})-[:TO]->(author:Author)
  RETURN author
}
RETURN key,
  // @include fragments/author
  AS node
