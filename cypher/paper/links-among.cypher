// The links between papers of a set, the strongest first.
//
// @params { papers: string[], minScore: float }
// @row { source: string, target: string, score: float, topics: string[] }
UNWIND $papers AS id
MATCH (paper:Paper {id: id})-[link:SHARES_THEME]->(other:Paper)
WHERE other.id IN $papers AND link.score >= $minScore
RETURN paper.id AS source, other.id AS target, link.score AS score, coalesce(link.topics, []) AS topics
ORDER BY score DESC, source, target
