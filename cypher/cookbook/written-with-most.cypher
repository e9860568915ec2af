// Whom has somebody written with most, when, and on what?
//
// @row { coauthor: string, papers: int, first: int | null, last: int | null, themes: string[] }
:param author => "evan-hubinger"
MATCH (author:Author {id: $author})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(coauthor:Author)
WHERE coauthor <> author
WITH coauthor, collect(paper) AS papers, count(paper) AS count, min(paper.year) AS first, max(paper.year) AS last
ORDER BY count DESC, coauthor.name, coauthor.id LIMIT 10
CALL (papers) {
  UNWIND papers AS paper
  MATCH (paper)-[:ABOUT]->(theme:Topic {scheme: 'theme'})
  WITH theme.name AS theme, count(*) AS times ORDER BY times DESC, theme LIMIT 3
  RETURN collect(theme) AS themes
}
RETURN coauthor.name AS coauthor, count AS papers, first, last, themes
ORDER BY papers DESC, coauthor;
