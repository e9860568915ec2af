// Gives authors what sources state of others. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { rows: { kept: string, merged: string }[] }
// @row {}
UNWIND $rows AS row
// @include fragments/to-merge
MATCH (merged)-[stated:RECORDED_IN]->(source:Source)
MERGE (kept)-[copy:RECORDED_IN {key: stated.key}]->(source)
ON CREATE SET copy += properties(stated), copy.via = row.merged
