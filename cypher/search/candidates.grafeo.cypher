// As search/candidates. This engine's procedure takes no variables, so each type has its calls; a query without
// words finds nothing.
CALL () {
  CALL grafeo.search.text('Author', 'nameWords', CASE WHEN 'Author' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Author' AS label, node_id
  UNION
  CALL grafeo.search.text('Author', 'nameWords', CASE WHEN 'Author' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Author' AS label, node_id
  UNION
  CALL grafeo.search.text('Author', 'textWords', CASE WHEN $withTexts AND 'Author' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Author' AS label, node_id
  UNION
  CALL grafeo.search.text('Author', 'textWords', CASE WHEN $withTexts AND 'Author' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Author' AS label, node_id
  UNION
  CALL grafeo.search.text('Affiliation', 'nameWords', CASE WHEN 'Affiliation' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Affiliation' AS label, node_id
  UNION
  CALL grafeo.search.text('Affiliation', 'nameWords', CASE WHEN 'Affiliation' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Affiliation' AS label, node_id
  UNION
  CALL grafeo.search.text('Affiliation', 'textWords', CASE WHEN $withTexts AND 'Affiliation' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Affiliation' AS label, node_id
  UNION
  CALL grafeo.search.text('Affiliation', 'textWords', CASE WHEN $withTexts AND 'Affiliation' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Affiliation' AS label, node_id
  UNION
  CALL grafeo.search.text('Topic', 'nameWords', CASE WHEN 'Topic' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Topic' AS label, node_id
  UNION
  CALL grafeo.search.text('Topic', 'nameWords', CASE WHEN 'Topic' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Topic' AS label, node_id
  UNION
  CALL grafeo.search.text('Topic', 'textWords', CASE WHEN $withTexts AND 'Topic' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Topic' AS label, node_id
  UNION
  CALL grafeo.search.text('Topic', 'textWords', CASE WHEN $withTexts AND 'Topic' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Topic' AS label, node_id
  UNION
  CALL grafeo.search.text('Post', 'nameWords', CASE WHEN 'Post' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Post' AS label, node_id
  UNION
  CALL grafeo.search.text('Post', 'nameWords', CASE WHEN 'Post' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Post' AS label, node_id
  UNION
  CALL grafeo.search.text('Post', 'textWords', CASE WHEN $withTexts AND 'Post' IN $types THEN $words.exact ELSE '' END, $most) YIELD node_id
  RETURN 'Post' AS label, node_id
  UNION
  CALL grafeo.search.text('Post', 'textWords', CASE WHEN $withTexts AND 'Post' IN $types THEN $words.near ELSE '' END, $most) YIELD node_id
  RETURN 'Post' AS label, node_id
  UNION
  // @include fragments/search-papers in=nameWords question=titles words=exact
  UNION
  // @include fragments/search-papers in=nameWords question=titles words=near
  UNION
  // @include fragments/search-papers in=textWords question=abstracts words=exact
  UNION
  // @include fragments/search-papers in=textWords question=abstracts words=near
}
MATCH (node) WHERE id(node) = node_id
// @include fragments/search-candidate
