// Gives authors the papers of others. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { rows: { kept: string, merged: string }[] }
// @row {}
UNWIND $rows AS row
// @include fragments/to-merge
MATCH (merged)-[stated:AUTHORED]->(paper:Paper)
MERGE (kept)-[copy:AUTHORED]->(paper)
ON CREATE SET copy += properties(stated), copy.via = row.merged
