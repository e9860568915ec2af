// Who wrote each post, or whose profile lists it.
//
// @params { keys: string[] }
// @row { key: string, node: AuthorNode }
UNWIND $keys AS key
MATCH (:Post {id: key})<-[:WROTE]-(author:Author)
RETURN key,
  // @include fragments/author
  AS node
