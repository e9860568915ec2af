// Keeps the affiliations that a filter accepts: see fragments/paper-filter. Needs `affiliation`.
WITH *
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      WHEN 'name' THEN affiliation.foldedName CONTAINS literal.value OR any(alias IN coalesce(affiliation.foldedAliases, []) WHERE alias CONTAINS literal.value)
      WHEN 'kind' THEN affiliation.kind = literal.value
      WHEN 'country' THEN affiliation.country = literal.value
    END,
    false
  )
))
