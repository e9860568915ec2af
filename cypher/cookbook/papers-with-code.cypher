// How many papers of each category have published code?
//
// @row { category: string, papers: int, withCode: int }
MATCH (paper:Paper)
WHERE paper.category IS NOT NULL
RETURN paper.category AS category, count(paper) AS papers,
  sum(CASE WHEN paper.hasCode THEN 1 ELSE 0 END) AS withCode
ORDER BY papers DESC, category;
