UNWIND range(0, size($ids) - 1) AS index
OPTIONAL MATCH (author:Author {id: $ids[index]}) WHERE $labels[index] = 'Author'
OPTIONAL MATCH (paper:Paper {id: $ids[index]}) WHERE $labels[index] = 'Paper'
WITH author, paper ORDER BY index
RETURN collect(CASE
  WHEN author IS NOT NULL THEN author {slug: author.id, .name}
  WHEN paper IS NOT NULL THEN paper {slug: paper.id, .title}
  ELSE {}
END) AS nodes
