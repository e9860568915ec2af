// Writes the words that mark papers, by which papers on one subject find each other. The papers have none before.
// How many a keyword marks is counted here, as counting them when it is asked for would take the longer
// the larger the graph is.
//
// @write
// @params { rows: { paper: string, stem: string, word: string, weight: float }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (keyword:Keyword {id: row.stem})
SET keyword.paperCount = coalesce(keyword.paperCount, 0) + 1
CREATE (paper)-[:HAS_KEYWORD {word: row.word, weight: row.weight}]->(keyword)
