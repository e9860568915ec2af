// Which papers are about the topics that each paper is given, those with the most of them by weight first.
//
// @params { rows: { paper: string, keys: { id: string, weight: float }[] }[], limit: int }
// @row { paper: string, candidates: { id: string, strength: int | float }[] }
UNWIND $rows AS row
CALL (row) {
  UNWIND row.keys AS key
  MATCH (:Topic {id: key.id})<-[:ABOUT]-(other:Paper)
  WHERE other.id <> row.paper
  WITH other.id AS id, round(1000000 * sum(key.weight)) / 1000000 AS strength
  ORDER BY strength DESC, id
  LIMIT $limit
  RETURN collect({id: id, strength: strength}) AS candidates
}
RETURN row.paper AS paper, candidates
