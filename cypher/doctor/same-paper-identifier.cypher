// DOIs and ids of registries that several papers have.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (paper:Paper)
UNWIND [paper.doi, paper.arxivId, paper.openAlexId, paper.semanticScholarId] AS identifier
WITH identifier, paper WHERE identifier IS NOT NULL
WITH identifier, count(paper) AS papers
WHERE papers > 1
RETURN count(identifier) AS count, min(identifier) AS example
