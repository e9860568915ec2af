// Authorships that do not lead from an author, be it one who was merged, to a paper.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (author)-[authored:AUTHORED]->(paper)
WHERE NOT (author:Author OR author:MergedAuthor) OR NOT paper:Paper
RETURN count(authored) AS count, min(coalesce(paper.id, author.id)) AS example
