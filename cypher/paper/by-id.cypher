// The paper that a slug names, its own or one that was merged into it: see by-identifier, which looks in four indexes more.
//
// @params { keys: string[] }
// @row { key: string, node: PaperNode }
UNWIND $keys AS key
CALL (key) {
  MATCH (paper:Paper {id: key})
  RETURN paper
  UNION
  MATCH (:Redirect {id: key})-[:TO]->(paper:Paper)
  RETURN paper
}
RETURN key,
  // @include fragments/paper
  AS node
