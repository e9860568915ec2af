// The papers that share themes with each paper, the strongest link first, with the parts of the score and
// the evidence of each. `topic` takes only papers that are both about it.
//
// @params {
//   keys: string[], minScore: float, topic: string | null, withEvidence: boolean, page: Page, limit: int,
//   withTotal: boolean
// }
// @row {
//   key: string, total: int | null,
//   edges: [
//     sortKey: int | float, link: ThemeLink, known: boolean, hidden: boolean, node: PaperNode
//   ][]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (self:Paper {id: key})-[link:SHARES_THEME]-(paper:Paper)
  WHERE link.score >= $minScore AND ($topic IS NULL OR $topic IN link.topics)
  WITH *, link.score AS sortKey, paper.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    // @include fragments/theme-link
    ,
    coalesce(self.abstract, self.summary) IS NOT NULL AND coalesce(paper.abstract, paper.summary) IS NOT NULL,
    coalesce(self.authorCoverage, 'partial') <> 'known' OR coalesce(paper.authorCoverage, 'partial') <> 'known',
    // @include fragments/paper
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})-[link:SHARES_THEME]-(paper:Paper)
  WHERE link.score >= $minScore AND ($topic IS NULL OR $topic IN link.topics)
  RETURN count(paper) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
