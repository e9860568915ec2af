// Which affiliations stand together on papers?
//
// @row { one: string, other: string, papers: int }
:param limit => 20
MATCH (one:Affiliation)<-[:FROM]-(paper:Paper)-[:FROM]->(other:Affiliation)
WHERE one.id < other.id
RETURN one.name AS one, other.name AS other, count(paper) AS papers
ORDER BY papers DESC, one, other LIMIT $limit;
