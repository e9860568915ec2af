// Which version of a vocabulary the graph holds.
//
// @params { source: string }
// @row { version: string }
MATCH (source:Source {id: $source})
RETURN source.version AS version
