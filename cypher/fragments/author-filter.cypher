// Keeps the authors that a filter accepts: see fragments/paper-filter. Needs `author`.
WITH *,
  CASE WHEN size($filter.affiliations) = 0 THEN []
    ELSE [(author)-[:AFFILIATED_WITH]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
  END AS filterAffiliations,
  CASE WHEN size($filter.topics) = 0 THEN []
    ELSE [(author)-[:AUTHORED]->(:Paper)-[:ABOUT]->(t:Topic) | t.id]
  END AS filterTopics,
  CASE WHEN size($filter.authors) = 0 THEN []
    ELSE [(author)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(a:Author)
      WHERE a.id IN $filter.authors AND a.id <> author.id | a.id]
  END AS filterAuthors
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'name' THEN author.foldedName CONTAINS literal.value OR any(alias IN coalesce(author.foldedAliases, []) WHERE alias CONTAINS literal.value)
      WHEN 'affiliation' THEN literal.value IN filterAffiliations
      WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
      WHEN 'coauthor' THEN literal.value IN filterAuthors
    END,
    false
  )
))
