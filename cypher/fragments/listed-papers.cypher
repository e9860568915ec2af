// One page of the papers that a list has come to, and how many there are, if asked: they are gone through once for both.
// Needs `paper`; nothing is left of what else is known of it.
WITH collect(paper) AS papers
CALL (papers) {
  UNWIND papers AS paper
  // @include fragments/paper-page
  RETURN collect([
    sortKey,
    // @include fragments/paper
  ]) AS edges
}
RETURN edges, CASE WHEN $withTotal THEN size(papers) END AS total
