// A link between papers that share themes. Needs `link`. `topics` are those that both are about, `relatedTopics`
// those that one is about and the other only comes near; the lists of evidence go with those of shares.
//
// @type ThemeLink {
//   score: float, themesScore: float | null, textScore: float, peopleScore: float, referencesScore: float | null,
//   topics: string[], relatedTopics: string[], peopleCount: int, referenceCount: int, cites: boolean,
//   themes: string[], themeShares: float[], words: string[], wordShares: float[], people: string[],
//   peopleShares: float[], references: string[], referenceShares: float[]
// }
link {
  .score, .themesScore, .textScore, .peopleScore, .referencesScore, .topics, .relatedTopics, .peopleCount,
  .referenceCount, .cites, .themes, .themeShares, .words, .wordShares, .people, .peopleShares, .references,
  .referenceShares
}
