// One page of all papers in the order of the property @by: however many papers there are, few are read beside those of
// the page. The filter asks at most when they were published. @as makes a value of the property from a parameter.
//
// First come the values of the papers that follow the start, as many as the page may have (`value`, found before); then
// the papers that have one of them or the start itself, and those without a value, where they come on the page. Each
// part is cut to a page for itself, as many papers may be alike.
//
// @type Walk { start: string | int, end: string | int, unknown: 'first' | 'last' | 'never' }
WITH collect(DISTINCT value) AS values, count(value) AS followers
CALL (values, followers) {
  UNWIND values + [@as($walk.start)] AS value
  MATCH (paper:Paper {@by: value})
  // @include fragments/paper-own-filter
  // @include fragments/paper-page
  RETURN paper
  UNION ALL
  UNWIND CASE
    WHEN $walk.unknown = 'first' OR ($walk.unknown = 'last' AND followers < $limit) THEN [1]
    ELSE []
  END AS wanted
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.@by IS NULL
    // @include fragments/paper-own-filter
    // @include fragments/paper-page
    RETURN paper
  }
  RETURN paper
}
MATCH (paper)
// @include fragments/paper-page
RETURN collect([
  sortKey,
  // @include fragments/paper
]) AS edges
