// Which papers cite the same ones? (bibliographic coupling)
//
// @row { one: string, other: string, references: int }
:param limit => 20
MATCH (one:Paper)-[:CITES]->(cited:Paper)<-[:CITES]-(other:Paper)
WHERE one.id < other.id
WITH one, other, count(cited) AS references
ORDER BY references DESC, one.id, other.id LIMIT $limit
RETURN one.title AS one, other.title AS other, references;
