// Writes links between papers that share themes, with the parts of their score and the evidence of each.
// Stored from the paper whose id comes first, read in both directions. `chosenBy` says for which of the two
// it is among the strongest.
//
// @write
// @params { rows: { paper: string, other: string, chosenBy: string[], link: ThemeLink }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (other:Paper {id: row.other})
MERGE (paper)-[link:SHARES_THEME]->(other)
SET link += row.link
SET link.chosenBy = row.chosenBy
