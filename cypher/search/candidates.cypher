// What may answer a search: for each type, and in names and texts apart, the best that the full-text index has
// for the words themselves and for the words near them. How good they are is not said: see src/search/rank.ts.
//
// @params { types: string[], exact: string, near: string, withTexts: boolean, most: int }
// @row { label: SearchLabel, id: string, names: string[], textWords: string }
UNWIND $types AS label
UNWIND CASE WHEN $withTexts THEN ['nameWords', 'textWords'] ELSE ['nameWords'] END AS property
UNWIND [words IN [$exact, $near] WHERE words <> ''] AS words
CALL db.index.fulltext.queryNodes(toLower(label) + '_' + property, words, {limit: $most}) YIELD node
WITH DISTINCT label, node
// @include fragments/search-candidate
