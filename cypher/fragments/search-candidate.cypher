// What the ranking needs of a candidate. Needs `label`, `node` and `$withTexts`.
//
// @type SearchLabel 'Author' | 'Affiliation' | 'Topic' | 'Paper' | 'Post'
RETURN label, node.id AS id,
  // @include fragments/search-names
  AS names,
  CASE WHEN $withTexts THEN coalesce(node.textWords, '') ELSE '' END AS textWords
ORDER BY label, id
