// Takes a merged author out of sight: it keeps all that is its own but the words of the search, so that it can be
// brought back.
//
// @write
// @params { kept: string, merged: string, at: string }
// @row {}
MATCH (kept:Author {id: $kept})
MATCH (merged:Author {id: $merged})
REMOVE merged:Author, merged.nameWords, merged.textWords
SET merged:MergedAuthor
MERGE (merged)-[:MERGED_INTO]->(kept)
CREATE (:Decision {id: $at + ' ' + $kept + ' ' + $merged, decision: 'same', kept: $kept, other: $merged, at: datetime($at)})
