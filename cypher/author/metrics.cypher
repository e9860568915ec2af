// The metrics of each author, each with the source that reports it, by name and source.
//
// @params { keys: string[] }
// @row { key: string, metrics: {
//     id: string, name: string, value: float, unit: string | null, asOf: string | null, definition: string,
//     origin: 'reported' | 'computed', source: SourceNode | null
//   }[] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[:HAS_METRIC]->(metric:Metric)
  OPTIONAL MATCH (metric)-[:RECORDED_IN]->(source:Source)
  WITH metric, source ORDER BY metric.name, source.id
  RETURN collect({
    id: metric.id,
    name: metric.name,
    value: metric.value,
    unit: metric.unit,
    asOf: toString(metric.asOf),
    definition: metric.definition,
    origin: metric.origin,
    source: CASE WHEN source IS NULL THEN null ELSE
      // @include fragments/source
      END
  }) AS metrics
}
RETURN key, metrics
