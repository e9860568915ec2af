// By which phrases is a paper about its themes?
//
// @row { theme: string, score: float | null, phrases: string[] }
:param paper => "sleeper-agents"
MATCH (:Paper {id: $paper})-[about:ABOUT]->(theme:Topic {scheme: 'theme'})
UNWIND about.phrases AS phrase
WITH theme, about, phrase ORDER BY phrase
WITH theme, about.score AS score, collect(DISTINCT phrase) AS phrases
RETURN theme.name AS theme, score, phrases
ORDER BY score DESC, theme;
