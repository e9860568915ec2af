MATCH (affiliation:Affiliation {id: $id})
CALL (affiliation) {
  MATCH (affiliation)<-[:FROM]-(paper:Paper)
  WITH paper ORDER BY coalesce(toString(paper.publishedOn), '') DESC, paper.id
  WITH collect(paper) AS papers
  RETURN size(papers) AS paperCount, [paper IN papers[..20] | paper {slug: paper.id, .title, .year}] AS papers
}
CALL (affiliation) {
  MATCH (affiliation)<-[:FROM]-(paper:Paper)<-[:AUTHORED]-(author:Author)
  WITH author, count(DISTINCT paper) AS papers ORDER BY papers DESC, author.id
  WITH collect({paperCount: papers, node: author}) AS authors
  RETURN
    size(authors) AS authorCount,
    [one IN authors[..20] | {paperCount: one.paperCount, node: {slug: one.node.id, name: one.node.name}}] AS authors
}
RETURN affiliation {
  .name, papers: {totalCount: paperCount, nodes: papers}, authors: {totalCount: authorCount, edges: authors}
} AS affiliation
