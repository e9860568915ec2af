MATCH (affiliation:Affiliation {id: $id})
CALL () {
  MATCH (:Topic {id: $topic})<-[:BROADER*0..]-(topic:Topic)
  RETURN collect(topic) AS topics
}
CALL (affiliation, topics) {
  MATCH (affiliation)<-[:FROM]-(paper:Paper)
  WHERE paper.year >= $from AND any(topic IN [(paper)-[:ABOUT]->(topic) | topic] WHERE topic IN topics)
  WITH paper, coalesce(toString(paper.publishedOn), '') AS day ORDER BY day DESC, paper.id
  WITH collect({paper: paper, day: day}) AS found
  RETURN
    size(found) AS total,
    [paper IN [one IN found
      WHERE $place IS NULL OR one.day < $place.key OR (one.day = $place.key AND one.paper.id > $place.id)
      | one.paper
    ][..$first] | paper {slug: paper.id, .title, .year, .citationCount}] AS nodes
}
RETURN affiliation {.name, papers: {totalCount: total, nodes: nodes}} AS affiliation
