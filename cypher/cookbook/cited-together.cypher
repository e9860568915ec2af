// Which papers are cited together most? (co-citation)
//
// @row { one: string, other: string, papers: int }
:param limit => 20
MATCH (one:Paper)<-[:CITES]-(citing:Paper)-[:CITES]->(other:Paper)
WHERE one.id < other.id
WITH one, other, count(citing) AS papers
ORDER BY papers DESC, one.id, other.id LIMIT $limit
RETURN one.title AS one, other.title AS other, papers;
