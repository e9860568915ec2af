// Where each node is recorded: its sources, best first, and what each calls it. A key is [label, id].
//
// @params { keys: string[][] }
// @row { key: string[], records: { key: string, source: SourceNode }[] }
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (node:Author {id: key[1]}) WHERE key[0] = 'Author' RETURN node
    UNION
    MATCH (node:Paper {id: key[1]}) WHERE key[0] = 'Paper' RETURN node
    UNION
    MATCH (node:Affiliation {id: key[1]}) WHERE key[0] = 'Affiliation' RETURN node
    UNION
    MATCH (node:Topic {id: key[1]}) WHERE key[0] = 'Topic' RETURN node
    UNION
    MATCH (node:Post {id: key[1]}) WHERE key[0] = 'Post' RETURN node
  }
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record, source ORDER BY source.rank, source.id, record.key
  RETURN collect({
    key: record.key,
    source:
      // @include fragments/source
  }) AS records
}
RETURN key, records
