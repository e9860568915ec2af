// The papers of a list that a filter accepts and that share themes with others, those with the strongest links first.
//
// @params { of: string[], filter: Conditions, minScore: float, limit: int }
// @row { strength: float, node: PaperNode }
WITH $of AS key
// @include fragments/papers-of
// @choose own=fragments/paper-own-filter around=fragments/paper-filter
CALL (paper) {
  MATCH (paper)-[link:SHARES_THEME]-(:Paper)
  WHERE link.score >= $minScore
  RETURN round(1000000 * sum(link.score)) / 1000000 AS strength
}
WITH paper, strength
WHERE strength > 0
RETURN strength,
  // @include fragments/paper
  AS node
ORDER BY strength DESC, paper.id
LIMIT $limit
