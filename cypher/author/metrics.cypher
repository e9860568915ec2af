// The metrics of each author by name: those that sources report, by source, then the one computed here.
//
// @params { keys: string[] }
// @row { key: string, metrics: {
//     id: string, name: string, value: float, unit: string | null, asOf: string | null, definition: string,
//     origin: 'reported' | 'computed', inputs: string | null, coverage: { known: int, total: int } | null,
//     source: SourceNode | null
//   }[] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[:HAS_METRIC]->(metric:Metric)
  WITH metric, [(metric)-[:RECORDED_IN]->(source:Source) |
    // @include fragments/source
  ] AS sources
  WITH metric, sources[0] AS source ORDER BY metric.name, metric.origin DESC, metric.id
  RETURN collect({
    id: metric.id,
    name: metric.name,
    value: metric.value,
    unit: metric.unit,
    asOf: toString(metric.asOf),
    definition: metric.definition,
    origin: metric.origin,
    inputs: metric.inputs,
    coverage: CASE WHEN metric.total IS NULL THEN null ELSE { known: metric.known, total: metric.total } END,
    source: source
  }) AS metrics
}
RETURN key, metrics
