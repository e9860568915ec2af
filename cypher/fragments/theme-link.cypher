// A link between papers that share themes. Needs `link`. `topics` are those that both are about, `relatedTopics`
// those that one is about and the other only comes near; the lists of evidence go with those of shares.
// Neo4j's import of files knows no empty lists.
//
// @type ThemeLink {
//   score: float, themesScore: float | null, textScore: float, peopleScore: float, referencesScore: float | null,
//   topics: string[], relatedTopics: string[], peopleCount: int, referenceCount: int, cites: boolean,
//   themes: string[], themeShares: float[], words: string[], wordShares: float[], people: string[],
//   peopleShares: float[], references: string[], referenceShares: float[]
// }
link {
  .score, .themesScore, .textScore, .peopleScore, .referencesScore, .peopleCount, .referenceCount, .cites,
  topics: coalesce(link.topics, []), relatedTopics: coalesce(link.relatedTopics, []),
  themes: coalesce(link.themes, []), themeShares: coalesce(link.themeShares, []),
  words: coalesce(link.words, []), wordShares: coalesce(link.wordShares, []),
  people: coalesce(link.people, []), peopleShares: coalesce(link.peopleShares, []),
  references: coalesce(link.references, []), referenceShares: coalesce(link.referenceShares, [])
}
