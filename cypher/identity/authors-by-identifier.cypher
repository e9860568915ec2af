// Which authors the graph knows by some identifiers, each kind in a list of its own.
//
// @params { ids: string[], orcids: string[], openAlexIds: string[], semanticScholarIds: string[] }
// @row { identifier: string, id: string }
CALL () {
  UNWIND $ids AS identifier
  MATCH (author:Author {id: identifier})
  RETURN identifier, author.id AS id
  UNION ALL
  UNWIND $orcids AS identifier
  MATCH (author:Author {orcid: identifier})
  RETURN identifier, author.id AS id
  UNION ALL
  UNWIND $openAlexIds AS identifier
  MATCH (author:Author {openAlexId: identifier})
  RETURN identifier, author.id AS id
  UNION ALL
  UNWIND $semanticScholarIds AS identifier
  MATCH (author:Author {semanticScholarId: identifier})
  RETURN identifier, author.id AS id
  UNION ALL
  UNWIND $ids + $orcids + $openAlexIds + $semanticScholarIds AS identifier
  MATCH (:Redirect {id: identifier})-[:TO]->(author:Author)
  RETURN identifier, author.id AS id
}
RETURN DISTINCT identifier, id ORDER BY identifier, id
