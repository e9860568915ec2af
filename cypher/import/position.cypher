// How far an import came that was broken off.
//
// @params { job: string }
// @row { position: string, added: int, changed: int, unchanged: int, rejected: int }
MATCH (import:Import {id: $job})
RETURN import.position AS position, import.added AS added, import.changed AS changed, import.unchanged AS unchanged,
  import.rejected AS rejected
