// Notes how far an import has come, in the transaction that writes what came before.
//
// @write
// @params { job: string, position: string, added: int, changed: int, unchanged: int, rejected: int }
// @row {}
MERGE (import:Import {id: $job})
SET import.position = $position, import.added = $added, import.changed = $changed, import.unchanged = $unchanged,
  import.rejected = $rejected
