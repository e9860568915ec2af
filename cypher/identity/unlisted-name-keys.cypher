// The name keys of all authors that a source does not know yet, which tells its own authors apart.
//
// @params { lacking: 'openAlexId' | 'semanticScholarId' }
// @row { nameKey: string }
MATCH (author:Author)
WHERE ($lacking = 'openAlexId' AND author.openAlexId IS NULL)
  OR ($lacking = 'semanticScholarId' AND author.semanticScholarId IS NULL)
WITH DISTINCT author.nameKey AS nameKey
WHERE nameKey IS NOT NULL
RETURN nameKey ORDER BY nameKey
