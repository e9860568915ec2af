// The source that a slug names.
//
// @params { keys: string[] }
// @row { key: string, node: SourceNode }
UNWIND $keys AS key
MATCH (source:Source {id: key})
RETURN key,
  // @include fragments/source
  AS node
