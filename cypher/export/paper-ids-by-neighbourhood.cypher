// As export/paper-ids, with a filter that asks for authors, affiliations or topics.
//
// @params { filter: Conditions }
// @row { id: string }
MATCH (paper:Paper)
// @include fragments/paper-filter
RETURN paper.id AS id ORDER BY id
