// Which papers the graph knows by some identifiers, each kind in a list of its own.
// The line before the last is for the embedded engine and changes nothing: of what a subquery has just returned, it takes
// no more than 2,048 rows into DISTINCT.
//
// @params {
//   ids: string[], dois: string[], arxivIds: string[], openAlexIds: string[], semanticScholarIds: string[]
// }
// @row { identifier: string, id: string }
CALL () {
  UNWIND $ids AS identifier
  MATCH (paper:Paper {id: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $dois AS identifier
  MATCH (paper:Paper {doi: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $arxivIds AS identifier
  MATCH (paper:Paper {arxivId: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $openAlexIds AS identifier
  MATCH (paper:Paper {openAlexId: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $semanticScholarIds AS identifier
  MATCH (paper:Paper {semanticScholarId: identifier})
  RETURN identifier, paper.id AS id
  UNION ALL
  UNWIND $ids + $dois + $arxivIds + $openAlexIds + $semanticScholarIds AS identifier
  MATCH (:Redirect {id: identifier})-[:TO]->(paper:Paper)
  RETURN identifier, paper.id AS id
}
UNWIND [1] AS portion
RETURN DISTINCT identifier, id ORDER BY identifier, id
