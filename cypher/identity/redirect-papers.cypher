// Lets what a source calls a paper lead to the paper of the graph that it is.
//
// @write
// @params { rows: { identifier: string, paper: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (redirect:Redirect {id: row.identifier})
MERGE (redirect)-[:TO]->(paper)
