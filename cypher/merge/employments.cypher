// Gives an author the affiliations of another. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { kept: string, merged: string }
// @row {}
MATCH (kept:Author {id: $kept})
MATCH (merged:Author {id: $merged})
MATCH (merged)-[stated:AFFILIATED_WITH]->(affiliation:Affiliation)
MERGE (kept)-[copy:AFFILIATED_WITH]->(affiliation)
ON CREATE SET copy += properties(stated), copy.via = $merged
