// The indexes that there are, and on Neo4j whether they can be used yet.
//
// @params {}
// @row { name: string, state: string | null }
SHOW INDEXES YIELD name, state
