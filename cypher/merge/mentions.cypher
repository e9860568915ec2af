// Gives an author the mentions of another. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { kept: string, merged: string }
// @row {}
MATCH (kept:Author {id: $kept})
MATCH (merged:Author {id: $merged})
MATCH (merged)<-[stated:MENTIONS]-(post:Post)
MERGE (kept)<-[copy:MENTIONS]-(post)
ON CREATE SET copy += properties(stated), copy.via = $merged
