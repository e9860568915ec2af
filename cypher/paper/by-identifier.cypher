// The paper that an identifier names: a slug, a DOI, an arXiv, OpenAlex or Semantic Scholar id.
//
// @params { keys: string[] }
// @row { key: string, node: PaperNode }
UNWIND $keys AS key
CALL (key) {
  MATCH (paper:Paper {id: key})
  RETURN paper
  UNION
  MATCH (paper:Paper {doi: key})
  RETURN paper
  UNION
  MATCH (paper:Paper {arxivId: key})
  RETURN paper
  UNION
  MATCH (paper:Paper {openAlexId: key})
  RETURN paper
  UNION
  MATCH (paper:Paper {semanticScholarId: key})
  RETURN paper
  UNION
  MATCH (:Redirect {id: key})-[:TO]->(paper:Paper)
  RETURN paper
}
RETURN key,
  // @include fragments/paper
  AS node
