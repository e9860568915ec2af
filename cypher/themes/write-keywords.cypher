// Writes the words that mark papers, by which papers on one subject find each other.
//
// @write
// @params { rows: { paper: string, stem: string, word: string, weight: float }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (keyword:Keyword {id: row.stem})
MERGE (paper)-[has:HAS_KEYWORD]->(keyword)
SET has.word = row.word, has.weight = row.weight
