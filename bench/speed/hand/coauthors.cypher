UNWIND range(0, size($ids) - 1) AS index
MATCH (author:Author {id: $ids[index]})
CALL (author) {
  MATCH (author)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(other:Author)
  WHERE other <> author
  WITH
    other, collect(paper) AS papers, count(paper) AS paperCount,
    min(paper.year) AS firstYear, max(paper.year) AS lastYear
  ORDER BY paperCount DESC, other.id LIMIT 10
  CALL (papers) {
    UNWIND papers AS paper
    WITH paper ORDER BY coalesce(toString(paper.publishedOn), '') DESC, paper.id LIMIT 3
    RETURN collect(paper {slug: paper.id, .title}) AS last
  }
  RETURN collect({
    paperCount: paperCount, firstYear: firstYear, lastYear: lastYear,
    node: other {slug: other.id, .name}, papers: {nodes: last}
  }) AS edges
}
WITH author, edges ORDER BY index
RETURN collect({slug: author.id, coauthors: {edges: edges}}) AS authorsByIds
