// Adds the row's source to those that state a relationship, in order, once. Needs `relationship` and `row`.
SET relationship.sources =
  [s IN coalesce(relationship.sources, []) WHERE s < row.source] + [row.source] +
  [s IN coalesce(relationship.sources, []) WHERE s > row.source]
