// Gives an author the reported metrics of another. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { kept: string, merged: string }
// @row {}
MATCH (kept:Author {id: $kept})
MATCH (merged:Author {id: $merged})
MATCH (merged)-[stated:HAS_METRIC]->(metric:Metric {origin: 'reported'})
MERGE (kept)-[copy:HAS_METRIC]->(metric)
ON CREATE SET copy += properties(stated), copy.via = $merged
