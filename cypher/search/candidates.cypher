// What may answer a search: for each type, and in names and texts apart, the best that the full-text index has
// for the words themselves and for the words near them. Of papers, which may be very many, those come first that have
// the most of the words that follow. How good they are is not said: see src/search/rank.ts.
//
// @type Question { property: string, exact: string, near: string, following: string[], among: int }
// @params {
//   types: string[], words: { exact: string, near: string }, titles: Question, abstracts: Question,
//   withTexts: boolean, most: int
// }
// @row { label: SearchLabel, id: string, names: string[], textWords: string }
UNWIND [label IN $types WHERE label <> 'Paper'] AS label
UNWIND CASE WHEN $withTexts THEN ['nameWords', 'textWords'] ELSE ['nameWords'] END AS property
WITH collect({label: label, question: {
  property: property, exact: $words.exact, near: $words.near, following: [], among: $most
}}) AS others
UNWIND others + [{label: 'Paper', question: $titles}, {label: 'Paper', question: $abstracts}] AS asked
WITH asked.label AS label, asked.question AS question
UNWIND [words IN [question.exact, question.near] WHERE words <> ''] AS words
CALL (label, question, words) {
  CALL db.index.fulltext.queryNodes(toLower(label) + '_' + question.property, words, {limit: question.among})
  YIELD node, score
  WITH node, score, size([word IN question.following WHERE ' ' + node[question.property] CONTAINS word]) AS followers
  ORDER BY followers DESC, score DESC, node.id LIMIT $most
  RETURN node
}
WITH DISTINCT label, node
// @include fragments/search-candidate
