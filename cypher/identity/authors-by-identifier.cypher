// Which authors the graph knows by some identifiers, each kind in a list of its own.
// The line before the last is for the embedded engine and changes nothing: of what a subquery has just returned, it takes
// no more than 2,048 rows into DISTINCT.
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
UNWIND [1] AS portion
RETURN DISTINCT identifier, id ORDER BY identifier, id
