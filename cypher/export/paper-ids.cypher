// The ids of the papers that a filter accepts, which asks for what papers are themselves.
//
// @params { filter: Conditions }
// @row { id: string }
MATCH (paper:Paper)
// @choose own=fragments/paper-own-filter around=fragments/paper-filter
RETURN paper.id AS id ORDER BY id
