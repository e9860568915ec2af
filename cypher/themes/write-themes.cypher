// Writes the themes found in papers. The evidence stands in parallel lists: phrase n was found in field n from
// character n up to, but not with, character n, counted from 0.
//
// @write
// @params {
//   rows: {
//     paper: string, theme: string, source: string, score: float, phrases: string[], fields: string[],
//     starts: int[], ends: int[]
//   }[]
// }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (theme:Topic {id: row.theme})
MERGE (paper)-[relationship:ABOUT]->(theme)
SET relationship.score = row.score, relationship.phrases = row.phrases, relationship.fields = row.fields,
  relationship.starts = row.starts, relationship.ends = row.ends
// @include fragments/relationship-sources
