// Papers with some authors from all over the graph, the same each time.
MATCH (paper:Paper)
WHERE COUNT { (paper)<-[:AUTHORED]-() } > 1
WITH paper ORDER BY reverse(paper.id) LIMIT 1000
RETURN paper.id AS value
