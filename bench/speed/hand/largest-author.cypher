MATCH (author:Author {id: $id})
CALL (author) {
  MATCH (author)-[:AUTHORED]->(paper:Paper)
  WITH paper ORDER BY coalesce(toString(paper.publishedOn), '') DESC, paper.id
  WITH collect(paper) AS papers
  RETURN size(papers) AS paperCount, [paper IN papers[..20] | paper {slug: paper.id, .title, .year}] AS papers
}
CALL (author) {
  MATCH (author)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(other:Author)
  WHERE other <> author
  WITH other, count(paper) AS together ORDER BY together DESC, other.id
  WITH collect({paperCount: together, node: other}) AS others
  RETURN
    size(others) AS coauthorCount,
    [one IN others[..20] | {paperCount: one.paperCount, node: {slug: one.node.id, name: one.node.name}}] AS coauthors
}
RETURN author {
  .name, papers: {totalCount: paperCount, nodes: papers}, coauthors: {totalCount: coauthorCount, edges: coauthors}
} AS author
