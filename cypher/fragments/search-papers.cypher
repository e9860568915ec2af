// What the embedded engine has for the words @words of a question about papers, @question. Those that follow are
// looked for in the property @in.
CALL grafeo.search.text('Paper', $@question.property, $@question.@words, $@question.among) YIELD node_id, score
MATCH (paper:Paper) WHERE id(paper) = node_id
WITH node_id, score, size([word IN $@question.following WHERE ' ' + paper.@in CONTAINS word]) AS followers
ORDER BY followers DESC, score DESC, node_id LIMIT $most
RETURN 'Paper' AS label, node_id
