// Some of the papers that a filter accepts, by id, with all that a bibliography says of them. The next ones come
// after the last id.
//
// @params { filter: Conditions, after: string, limit: int }
// @row ExportedPaperRow
MATCH (paper:Paper)
WHERE paper.id > $after
// @include fragments/paper-filter
WITH paper ORDER BY paper.id LIMIT $limit
// @include fragments/exported-paper
ORDER BY id
