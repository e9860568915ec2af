// How many papers of each list have published code, and how many not that is known; the more first.
//
// @params { keys: string[][], filter: Conditions }
// @row { key: string[], counts: { value: boolean, paperCount: int }[] }
UNWIND $keys AS key
CALL (key) {
  // @include fragments/papers-of
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  WITH coalesce(paper.hasCode, false) AS value, count(paper) AS paperCount
  WITH value, paperCount ORDER BY paperCount DESC, value DESC
  RETURN collect({ value: value, paperCount: paperCount }) AS counts
}
RETURN key, counts
