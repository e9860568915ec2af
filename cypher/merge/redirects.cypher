// Lets the identifiers of an author lead to another, those too that led to the first.
//
// @write
// @params { kept: string, merged: string }
// @row {}
MATCH (kept:Author {id: $kept})
MATCH (merged:Author {id: $merged})
CALL (merged) {
  UNWIND [merged.id, merged.orcid, merged.openAlexId, merged.semanticScholarId] AS identifier
  RETURN identifier
  UNION
  MATCH (redirect:Redirect)-[:TO]->(merged)
  RETURN redirect.id AS identifier
}
WITH kept, identifier WHERE identifier IS NOT NULL
MERGE (redirect:Redirect {id: identifier})
MERGE (redirect)-[to:TO]->(kept)
ON CREATE SET to.via = $merged
