// Who has written with whom, each with each, in threes?
//
// @row { one: string, two: string, three: string, papers: int }
:param limit => 20
MATCH (one:Author)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(two:Author)
WHERE one.id < two.id
MATCH (paper)<-[:AUTHORED]-(three:Author)
WHERE two.id < three.id
WITH one, two, three, count(paper) AS papers
ORDER BY papers DESC, one.id, two.id, three.id LIMIT $limit
RETURN one.name AS one, two.name AS two, three.name AS three, papers;
