// As import/awaiting, with this engine's procedure.
CALL grafeo.search.text('Paper', 'awaitedWords', $words, $most) YIELD node_id
MATCH (paper:Paper) WHERE id(paper) = node_id
RETURN paper.id AS paper,
  [
    place IN range(0, size(paper.awaitedReferences) - 1) WHERE paper.awaitedReferences[place] IN $references |
    [paper.awaitedReferences[place], paper.awaitedSources[place]]
  ] AS waits
ORDER BY paper
