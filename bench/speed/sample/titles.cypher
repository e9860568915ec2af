MATCH (paper:Paper)
WITH paper ORDER BY reverse(paper.id) LIMIT 5
RETURN paper.title AS value
