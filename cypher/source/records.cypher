// Where each node is recorded: its sources, best first, and what each calls it. A key is [label, id].
//
// @params { keys: string[][] }
// @row { key: string[], records: { key: string, source: SourceNode }[] }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/recorded-node
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record, source ORDER BY source.rank, source.id, record.key
  RETURN collect({
    key: record.key,
    source:
      // @include fragments/source
  }) AS records
}
RETURN key, records
