// A link between papers that share themes. Needs `link`. `topics` are those that both are about, `relatedTopics`
// those that one is about and the other only comes near; the lists of evidence go with those of
// shares; people, references and shares are there if asked.
// Neo4j's import of files knows no empty lists.
//
// @type ThemeLink [
//   score: float, themesScore: float | null, textScore: float, peopleScore: float, referencesScore: float | null,
//   topics: string[], relatedTopics: string[], peopleCount: int, referenceCount: int, cites: boolean,
//   themes: string[], themeShares: float[], words: string[], wordShares: float[], people: string[],
//   peopleShares: float[], references: string[], referenceShares: float[]
// ]
[
  link.score, link.themesScore, link.textScore, link.peopleScore, link.referencesScore,
  coalesce(link.topics, []), coalesce(link.relatedTopics, []),
  link.peopleCount, link.referenceCount, link.cites,
  coalesce(link.themes, []), CASE WHEN $withEvidence THEN coalesce(link.themeShares, []) ELSE [] END,
  coalesce(link.words, []), CASE WHEN $withEvidence THEN coalesce(link.wordShares, []) ELSE [] END,
  CASE WHEN $withEvidence THEN coalesce(link.people, []) ELSE [] END,
  CASE WHEN $withEvidence THEN coalesce(link.peopleShares, []) ELSE [] END,
  CASE WHEN $withEvidence THEN coalesce(link.references, []) ELSE [] END,
  CASE WHEN $withEvidence THEN coalesce(link.referenceShares, []) ELSE [] END
]
