// Whom each author wrote with, by id, with how many papers and when: what walks through the coauthor graph need.
//
// @params { keys: string[], minPapers: int }
// @row {
//   key: string,
//   coauthors: { id: string, paperCount: int, firstYear: int | null, lastYear: int | null }[]
// }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Author {id: key})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(author:Author)
  WHERE author.id <> key
  WITH author.id AS id, count(paper) AS paperCount, min(paper.year) AS firstYear, max(paper.year) AS lastYear
  WHERE paperCount >= $minPapers
  WITH id, paperCount, firstYear, lastYear ORDER BY id
  RETURN collect({ id: id, paperCount: paperCount, firstYear: firstYear, lastYear: lastYear }) AS coauthors
}
RETURN key, coauthors
