// The authors of each paper in the order of its byline; those without a known position last.
//
// @params { keys: string[], page: Page, limit: int, withTotal: boolean }
// @row {
//   key: string, total: int | null,
//   edges: [sortKey: string | int, position: int | null, printedAffiliations: string[], node: AuthorNode][]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Paper {id: key})<-[authored:AUTHORED]-(author:Author)
  WITH *, coalesce(authored.position, 1000000) AS sortKey, author.id AS tieBreak
  // @include fragments/page
  RETURN collect([
    sortKey,
    authored.position,
    coalesce(authored.printedAffiliations, []),
    // @include fragments/author
  ]) AS edges
}
CALL (key) {
  UNWIND CASE WHEN $withTotal THEN [key] ELSE [] END AS countedKey
  MATCH (:Paper {id: countedKey})<-[:AUTHORED]-(author:Author)
  RETURN count(author) AS total
}
RETURN key, edges, CASE WHEN $withTotal THEN total END AS total
