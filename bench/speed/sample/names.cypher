MATCH (author:Author)
WITH author ORDER BY reverse(author.id) LIMIT 5
RETURN author.name AS value
