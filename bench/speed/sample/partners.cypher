// For each of some authors somebody who is three links away from them at the most, the same each time.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Author {id: id})-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(one:Author)
  WITH DISTINCT one ORDER BY reverse(one.id) LIMIT 5
  MATCH (one)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(two:Author)
  WITH DISTINCT two ORDER BY reverse(two.id) LIMIT 5
  MATCH (two)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(three:Author)
  WHERE three.id <> id
  WITH DISTINCT three ORDER BY reverse(three.id) LIMIT 1
  RETURN three.id AS partner
}
RETURN partner AS value
