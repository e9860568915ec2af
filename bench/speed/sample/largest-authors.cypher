MATCH (author:Author)-[:AUTHORED]->(paper:Paper)
WITH author, count(paper) AS papers ORDER BY papers DESC, author.id LIMIT 5
RETURN author.id AS value
