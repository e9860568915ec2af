// Which papers have no theme of the vocabulary?
//
// @row { title: string, year: int | null }
MATCH (paper:Paper)
WHERE NOT EXISTS { (paper)-[:ABOUT]->(:Topic {scheme: 'theme'}) }
RETURN paper.title AS title, paper.year AS year
ORDER BY title;
