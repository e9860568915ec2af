// Forgets how far an import came, as it is whole.
//
// @write
// @params { job: string }
// @row {}
MATCH (import:Import {id: $job})
DELETE import
