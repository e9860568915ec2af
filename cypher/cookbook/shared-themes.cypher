// Which papers share themes with a paper, how strongly, and which themes?
//
// @row { score: float, themes: string[], title: string }
:param paper => "sleeper-agents"
MATCH (:Paper {id: $paper})-[link:SHARES_THEME]-(other:Paper)
CALL (link) {
  UNWIND link.themes AS id
  MATCH (theme:Topic {id: id})
  WITH theme.name AS theme ORDER BY theme
  RETURN collect(theme) AS themes
}
RETURN link.score AS score, themes, other.title AS title
ORDER BY score DESC, title LIMIT 10;
