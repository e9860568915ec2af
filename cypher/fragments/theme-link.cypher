// A link between papers that share themes. Needs `link`. The lists of evidence go with those of shares.
//
// @type ThemeLink {
//   score: float, themesScore: float | null, textScore: float, peopleScore: float, referencesScore: float | null,
//   themes: string[], themeShares: float[], relatedThemes: string[], words: string[], wordShares: float[],
//   people: string[], peopleShares: float[], references: string[], referenceShares: float[]
// }
link {
  .score, .themesScore, .textScore, .peopleScore, .referencesScore, .themes, .themeShares, .relatedThemes,
  .words, .wordShares,
  .people, .peopleShares, .references, .referenceShares
}
