// Who was merged into an author, one after the other.
//
// @params { kept: string }
// @row { merged: string }
MATCH (merged:MergedAuthor)-[:MERGED_INTO]->(:Author {id: $kept})
RETURN merged.id AS merged
ORDER BY merged
