// The ids of the papers that a filter accepts, which asks for what papers are themselves.
//
// @params { filter: Conditions }
// @row { id: string }
MATCH (paper:Paper)
// @include fragments/paper-own-filter
RETURN paper.id AS id ORDER BY id
