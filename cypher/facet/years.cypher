// How many papers of each list there are of each year, the latest first. Those without a year are not counted.
//
// @params { keys: string[][], filter: Conditions }
// @row { key: string[], counts: { value: int, paperCount: int }[] }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/papers-of
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  WITH paper.year AS value, count(paper) AS paperCount
  WHERE value IS NOT NULL
  WITH value, paperCount ORDER BY value DESC
  RETURN collect({ value: value, paperCount: paperCount }) AS counts
}
RETURN key, counts
