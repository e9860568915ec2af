// Writes links between papers that share themes, with the parts of their score and the evidence of each.
// Stored from the paper whose id comes first, read in both directions.
//
// @write
// @params {
//   rows: {
//     paper: string, other: string, score: float, themesScore: float | null, textScore: float,
//     peopleScore: float, referencesScore: float | null, themes: string[], themeShares: float[],
//     relatedThemes: string[], words: string[], wordShares: float[], people: string[], peopleShares: float[], references: string[],
//     referenceShares: float[]
//   }[]
// }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (other:Paper {id: row.other})
MERGE (paper)-[link:SHARES_THEME]->(other)
SET link.score = row.score, link.themesScore = row.themesScore, link.textScore = row.textScore,
  link.peopleScore = row.peopleScore, link.referencesScore = row.referencesScore,
  link.themes = row.themes, link.themeShares = row.themeShares, link.relatedThemes = row.relatedThemes,
  link.words = row.words,
  link.wordShares = row.wordShares, link.people = row.people, link.peopleShares = row.peopleShares,
  link.references = row.references, link.referenceShares = row.referenceShares
