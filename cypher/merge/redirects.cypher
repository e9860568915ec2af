// Lets the identifiers of authors lead to others, those too that led to the first.
//
// @write
// @params { rows: { kept: string, merged: string }[] }
// @row {}
UNWIND $rows AS row
// @include fragments/to-merge
WITH kept, merged, [(merged)<-[:TO]-(former) | former.id] AS formers
UNWIND [merged.id, merged.orcid, merged.openAlexId, merged.semanticScholarId] + formers AS identifier
WITH kept, merged, identifier WHERE identifier IS NOT NULL
MERGE (redirect:Redirect {id: identifier})
MERGE (kept)<-[to:TO]-(redirect)
ON CREATE SET to.via = merged.id
