// Gives authors the reported metrics of others. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { rows: { kept: string, merged: string }[] }
// @row {}
UNWIND $rows AS row
// @include fragments/to-merge
MATCH (merged)-[stated:HAS_METRIC]->(metric:Metric {origin: 'reported'})
MERGE (kept)-[copy:HAS_METRIC]->(metric)
ON CREATE SET copy += properties(stated), copy.via = row.merged
