// The author whom an identifier names: a slug, an ORCID, an OpenAlex or Semantic Scholar id.
//
// @params { keys: string[] }
// @row { key: string, node: AuthorNode }
UNWIND $keys AS key
CALL (key) {
  MATCH (author:Author {id: key})
  RETURN author
  UNION
  MATCH (author:Author {orcid: key})
  RETURN author
  UNION
  MATCH (author:Author {openAlexId: key})
  RETURN author
  UNION
  MATCH (author:Author {semanticScholarId: key})
  RETURN author
  UNION
  MATCH (:Redirect {id: key})-[:TO]->(author:Author)
  RETURN author
}
RETURN key,
  // @include fragments/author
  AS node
