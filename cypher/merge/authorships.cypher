// Gives an author the papers of another. What both have stays as it is; `via` tells what came with the merge.
//
// @write
// @params { kept: string, merged: string }
// @row {}
MATCH (kept:Author {id: $kept})
MATCH (merged:Author {id: $merged})
MATCH (merged)-[stated:AUTHORED]->(paper:Paper)
MERGE (kept)-[copy:AUTHORED]->(paper)
ON CREATE SET copy += properties(stated), copy.via = $merged
