// Keeps the topics that a filter accepts: see fragments/paper-filter. Needs `topic`.
WITH *
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'name' THEN topic.foldedName CONTAINS literal.value
      WHEN 'prose' THEN toLower(coalesce(topic.description, '')) CONTAINS literal.value
      WHEN 'scheme' THEN topic.scheme = literal.value
    END,
    false
  )
))
