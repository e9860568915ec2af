// The ids of the papers of a list that a filter accepts.
//
// @params { of: string[], filter: Conditions }
// @row { id: string }
WITH $of AS key
// @include fragments/papers-of
// @choose own=fragments/paper-own-filter around=fragments/paper-filter
RETURN paper.id AS id ORDER BY id
