// All sources, the most trusted first, with the number of records from each.
//
// @params {}
// @row { recordCount: int, node: SourceNode }
MATCH (source:Source)
RETURN COUNT { (source)<-[:RECORDED_IN]-() } AS recordCount,
  // @include fragments/source
  AS node
ORDER BY source.rank, source.id
