// Who has written most papers?
//
// @row { author: string, papers: int }
:param limit => 20
MATCH (author:Author)-[:AUTHORED]->(paper:Paper)
WITH author, count(paper) AS papers ORDER BY papers DESC, author.name, author.id LIMIT $limit
RETURN author.name AS author, papers
ORDER BY papers DESC, author;
