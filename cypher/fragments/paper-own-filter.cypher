// As fragments/paper-filter, where the filter asks nothing of the neighbourhood: a tenth of the time for a long list, as the
// embedded engine reads the neighbourhood of each paper even where nobody asks. Needs `paper`.
WITH *
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      // @include fragments/paper-own-literals
    END,
    false
  )
))
