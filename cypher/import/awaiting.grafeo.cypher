// As import/awaiting, with this engine's procedure.
CALL grafeo.search.text('Paper', 'awaitedWords', $words, $most) YIELD node_id
MATCH (paper:Paper) WHERE id(paper) = node_id
RETURN paper.id AS paper,
  [reference IN paper.awaitedReferences WHERE reference IN $references] AS references,
  paper.awaitedSource AS source
ORDER BY paper
