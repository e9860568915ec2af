// How many authors have papers, as far as their bylines are known?
//
// @row { authors: int, papers: int }
MATCH (paper:Paper)<-[:AUTHORED]-(author:Author)
WITH paper, count(author) AS authors
RETURN authors, count(paper) AS papers
ORDER BY authors;
