// Who has first published in a year, and with how many people at once?
//
// @row { author: string, coauthors: int }
:param year => 2024
MATCH (author:Author)-[:AUTHORED]->(paper:Paper)
WITH author, min(paper.year) AS first
WHERE first = $year
CALL (author) {
  MATCH (author)-[:AUTHORED]->(:Paper {year: $year})<-[:AUTHORED]-(coauthor:Author)
  WHERE coauthor <> author
  RETURN count(DISTINCT coauthor) AS coauthors
}
RETURN author.name AS author, coauthors
ORDER BY coauthors DESC, author LIMIT 20;
