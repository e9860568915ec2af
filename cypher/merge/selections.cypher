// Gives authors the selected work of others. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { rows: { kept: string, merged: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (kept:Author {id: row.kept})
MATCH (merged:Author {id: row.merged})
MATCH (merged)-[stated:SELECTED]->(work)
MERGE (kept)-[copy:SELECTED]->(work)
ON CREATE SET copy += properties(stated), copy.via = row.merged
