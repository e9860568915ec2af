// Which author another was merged into, by any identifier that it had. That one may have been merged into a third since.
//
// @params { id: string }
// @row { merged: string, kept: string }
MATCH (merged:MergedAuthor)-[:MERGED_INTO]->(kept)
WHERE merged.id = $id OR merged.openAlexId = $id OR merged.orcid = $id OR merged.semanticScholarId = $id
RETURN merged.id AS merged, kept.id AS kept
ORDER BY merged
