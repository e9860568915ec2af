// How many papers are there of each year, and how many people wrote them?
//
// @row { year: int, papers: int, authors: int }
MATCH (paper:Paper)<-[:AUTHORED]-(author:Author)
WHERE paper.year IS NOT NULL
RETURN paper.year AS year, count(DISTINCT paper) AS papers, count(DISTINCT author) AS authors
ORDER BY year;
