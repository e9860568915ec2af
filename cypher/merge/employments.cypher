// Gives authors the affiliations of others. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { rows: { kept: string, merged: string }[] }
// @row {}
UNWIND $rows AS row
// @include fragments/to-merge
MATCH (merged)-[stated:AFFILIATED_WITH]->(affiliation:Affiliation)
MERGE (kept)-[copy:AFFILIATED_WITH]->(affiliation)
ON CREATE SET copy += properties(stated), copy.via = row.merged
