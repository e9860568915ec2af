// Pairs of authors or of papers that may be one and the same and on which nobody has decided, those with most
// evidence first.
//
// @params { labels: string[], page: Page, limit: int, withTotal: boolean }
// @row {
//   total: int | null,
//   edges: {
//     sortKey: string | int | float,
//     node: { id: string, label: 'Author' | 'Paper', one: string, other: string, reasons: string[] }
//   }[]
// }
CALL () {
  MATCH (one)-[doubt:POSSIBLY_SAME]->(other)
  WHERE doubt.decision IS NULL AND labels(one)[0] IN $labels AND labels(other)[0] IN $labels
  WITH one, other, doubt, size(doubt.reasons) AS sortKey, one.id + ' ' + other.id AS tieBreak
  // @include fragments/page
  RETURN collect({
    sortKey: sortKey,
    node: {id: tieBreak, label: labels(one)[0], one: one.id, other: other.id, reasons: doubt.reasons}
  }) AS edges
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN [true] ELSE [] END AS counted
  MATCH (one)-[doubt:POSSIBLY_SAME]->(other)
  WHERE doubt.decision IS NULL AND labels(one)[0] IN $labels AND labels(other)[0] IN $labels
  RETURN count(doubt) AS total
}
RETURN edges, CASE WHEN $withTotal THEN total END AS total
