// How many papers of each list there are of each category, those with most first. Those without one are not counted.
//
// @params { keys: string[][], filter: Conditions, limit: int }
// @row { key: string[], counts: { value: string, paperCount: int }[] }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/papers-of
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  WITH paper.category AS value, count(paper) AS paperCount
  WHERE value IS NOT NULL
  WITH value, paperCount ORDER BY paperCount DESC, value LIMIT $limit
  RETURN collect({ value: value, paperCount: paperCount }) AS counts
}
RETURN key, counts
