// Authors with some papers from all over the graph, the same each time.
MATCH (author:Author)
WHERE COUNT { (author)-[:AUTHORED]->() } >= 5
WITH author ORDER BY reverse(author.id) LIMIT 500
RETURN author.id AS value
