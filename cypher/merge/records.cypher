// Gives an author what sources state of another. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { kept: string, merged: string }
// @row {}
MATCH (kept:Author {id: $kept})
MATCH (merged:Author {id: $merged})
MATCH (merged)-[stated:RECORDED_IN]->(source:Source)
MERGE (kept)-[copy:RECORDED_IN {key: stated.key}]->(source)
ON CREATE SET copy += properties(stated), copy.via = $merged
