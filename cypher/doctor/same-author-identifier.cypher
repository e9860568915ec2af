// ORCIDs and ids of registries that several authors have.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (author:Author)
UNWIND [author.orcid, author.openAlexId, author.semanticScholarId] AS identifier
WITH identifier, author WHERE identifier IS NOT NULL
WITH identifier, count(author) AS authors
WHERE authors > 1
RETURN count(identifier) AS count, min(identifier) AS example
