// As fragments/paper-filter, but lets all papers pass that what a filter asks of the neighbourhood might accept. Where it asks
// nothing of that: a tenth of the time for a long list, as the embedded engine reads the neighbourhood of each paper even
// where nobody asks. Needs `paper`.
WITH *
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      // @include fragments/paper-own-literals
      ELSE NOT literal.negated
    END,
    false
  )
))
