// Keeps the posts that a filter accepts: see fragments/paper-filter. Needs `post`.
WITH *,
  CASE WHEN size($filter.authors) = 0 THEN []
    ELSE [(post)-[:MENTIONS]->(a:Author) WHERE a.id IN $filter.authors | a.id]
  END AS filterAuthors
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'kind' THEN post.kind = literal.value
      WHEN 'prose' THEN toLower(coalesce(post.title, '') + ' ' + coalesce(post.body, '') + ' ' + coalesce(post.summary, '')) CONTAINS literal.value
      WHEN 'mentions' THEN literal.value IN filterAuthors
    END,
    false
  )
))
