// Writes the themes found in papers. The evidence stands in parallel lists: phrase n was found in field n from
// character n up to, but not with, character n, counted from 0.
//
// @write
// @params {
//   rows: {
//     paper: string, theme: string, score: float, phrases: string[], fields: string[], starts: int[],
//     ends: int[]
//   }[],
//   source: string
// }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (theme:Topic {id: row.theme})
MERGE (paper)-[about:ABOUT]->(theme)
SET about.score = row.score, about.phrases = row.phrases, about.fields = row.fields, about.starts = row.starts,
  about.ends = row.ends, about.sources = [$source]
