// Which papers are worth comparing with each paper: those reached over the keys that it is given, the most
// strongly reached first. `weight` says how much a key counts.
//
// @params {
//   rows: {
//     paper: string, topics: { id: string, weight: float }[], keywords: { id: string, weight: float }[],
//     references: { id: string, weight: float }[]
//   }[],
//   limit: int
// }
// @row { key: string, candidates: string[] }
UNWIND $rows AS row
CALL (row) {
  CALL (row) {
    UNWIND row.topics AS key
    MATCH (:Topic {id: key.id})<-[:ABOUT]-(other:Paper)
    RETURN other, key.weight AS weight
    UNION ALL
    UNWIND row.keywords AS key
    MATCH (:Keyword {id: key.id})<-[:HAS_KEYWORD]-(other:Paper)
    RETURN other, key.weight AS weight
    UNION ALL
    UNWIND row.references AS key
    MATCH (:Paper {id: key.id})<-[:CITES]-(other:Paper)
    RETURN other, key.weight AS weight
    UNION ALL
    MATCH (:Paper {id: row.paper})-[:CITES]-(other:Paper)
    RETURN other, 1.0 AS weight
  }
  WITH row, other, sum(weight) AS strength
  WHERE other.id <> row.paper
  WITH other.id AS id, strength ORDER BY strength DESC, id LIMIT $limit
  RETURN collect(id) AS candidates
}
RETURN row.paper AS key, candidates
