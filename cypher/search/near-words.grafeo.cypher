// As search/near-words, with this engine's procedure.
CALL () {
  UNWIND $words AS text
  MATCH (word:Word {text: text})
  RETURN word
  UNION
  CALL grafeo.search.text('Word', 'prefixes', $prefixes, $most) YIELD node_id
  MATCH (word:Word) WHERE id(word) = node_id
  RETURN word
  UNION
  CALL grafeo.search.text('Word', 'deletions', $deletions, $most) YIELD node_id
  MATCH (word:Word) WHERE id(word) = node_id
  RETURN word
}
RETURN word.text AS text, coalesce(word.titleCount, 0) AS titleCount, coalesce(word.textCount, 0) AS textCount,
  coalesce(word.authorCount, 0) AS authorCount
ORDER BY text
