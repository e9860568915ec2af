UNWIND range(0, size($ids) - 1) AS index
MATCH (paper:Paper {id: $ids[index]})
CALL (paper) {
  MATCH (paper)<-[authored:AUTHORED]-(author:Author)
  WITH authored, author ORDER BY coalesce(authored.position, 1000000), author.id LIMIT 10
  CALL (author) {
    MATCH (author)-[:AUTHORED]->(own:Paper)
    WITH own ORDER BY coalesce(toString(own.publishedOn), '') DESC, own.id LIMIT 5
    CALL (own) {
      MATCH (own)<-[by:AUTHORED]-(other:Author)
      WITH by, other ORDER BY coalesce(by.position, 1000000), other.id LIMIT 10
      RETURN collect(other {slug: other.id, .name}) AS others
    }
    CALL (own) {
      MATCH (own)-[about:ABOUT]->(topic:Topic)
      WITH about, topic ORDER BY coalesce(about.score, 1) DESC, topic.id LIMIT 10
      RETURN collect({score: about.score, node: topic {slug: topic.id, .name}}) AS topics
    }
    RETURN collect(own {slug: own.id, .title, .year, authors: {nodes: others}, topics: {edges: topics}}) AS papers
  }
  RETURN collect({
    position: authored.position,
    node: author {slug: author.id, .name, papers: {nodes: papers}}
  }) AS authors
}
WITH paper, authors ORDER BY index
RETURN collect(paper {slug: paper.id, .title, authors: {edges: authors}}) AS papersByIds
