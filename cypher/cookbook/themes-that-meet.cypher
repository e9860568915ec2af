// Which themes meet most often in one paper?
//
// @row { one: string, other: string, papers: int }
:param limit => 20
MATCH (one:Topic {scheme: 'theme'})<-[:ABOUT]-(paper:Paper)-[:ABOUT]->(other:Topic {scheme: 'theme'})
WHERE one.id < other.id
RETURN one.name AS one, other.name AS other, count(paper) AS papers
ORDER BY papers DESC, one, other LIMIT $limit;
