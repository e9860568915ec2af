// What comes out of an affiliation, by theme and year?
//
// @row { theme: string, year: int, papers: int }
:param affiliation => "anthropic"
MATCH (:Affiliation {id: $affiliation})<-[:FROM]-(paper:Paper)-[:ABOUT]->(theme:Topic {scheme: 'theme'})
WHERE paper.year IS NOT NULL
RETURN theme.name AS theme, paper.year AS year, count(DISTINCT paper) AS papers
ORDER BY theme, year;
