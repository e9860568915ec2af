// Gives authors the mentions of others. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { rows: { kept: string, merged: string }[] }
// @row {}
UNWIND $rows AS row
// @include fragments/to-merge
MATCH (merged)<-[stated:MENTIONS]-(post:Post)
MERGE (kept)<-[copy:MENTIONS]-(post)
ON CREATE SET copy += properties(stated), copy.via = row.merged
