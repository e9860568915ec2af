// Takes from an author what came with a merge.
//
// @write
// @params { merged: string }
// @row {}
MATCH (:MergedAuthor {id: $merged})-[into:MERGED_INTO]->(kept:Author)
MATCH (kept)-[copy]-()
WHERE copy.via = $merged
DELETE copy
