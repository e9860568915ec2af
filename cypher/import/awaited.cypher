// What some papers cite that the graph does not have yet, and which source says so of each, in the same order.
//
// @params { papers: string[] }
// @row { paper: string, references: string[], sources: string[] }
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
WHERE paper.awaitedReferences IS NOT NULL
RETURN paper.id AS paper, paper.awaitedReferences AS references, coalesce(paper.awaitedSources, []) AS sources
ORDER BY paper
