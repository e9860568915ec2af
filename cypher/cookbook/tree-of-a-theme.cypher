// What is narrower than a theme, and how many papers are about each?
//
// @row { steps: int, theme: string, papers: int }
:param theme => "deception"
MATCH path = (:Topic {id: $theme})<-[:BROADER*0..]-(theme:Topic)
WITH theme, min(length(path)) AS steps
RETURN steps, theme.name AS theme, COUNT { (theme)<-[:ABOUT]-(:Paper) } AS papers
ORDER BY steps, theme;
