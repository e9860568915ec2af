// Brings a merged author back into sight.
//
// @write
// @params { merged: string }
// @row {}
MATCH (merged:MergedAuthor {id: $merged})-[into:MERGED_INTO]->(:Author)
DELETE into
REMOVE merged:MergedAuthor
SET merged:Author
WITH DISTINCT merged
MATCH (redirect:Redirect)
WHERE NOT (redirect)-[:TO]->()
DELETE redirect
