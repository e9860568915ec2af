MATCH (:Topic {id: $topic})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
WHERE paper.year >= $from
WITH collect(DISTINCT paper) AS papers
CALL (papers) {
  UNWIND papers AS paper
  WITH paper.year AS value, count(paper) AS count ORDER BY value DESC
  RETURN collect({value: toString(value), count: count}) AS years
}
CALL (papers) {
  UNWIND papers AS paper
  MATCH (paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(topic:Topic)
  WITH topic, count(DISTINCT paper) AS count ORDER BY count DESC, topic.foldedName, topic.id LIMIT 10
  RETURN collect({value: topic.id, count: count}) AS topics
}
CALL (papers) {
  UNWIND papers AS paper
  MATCH (paper)-[:FROM]->(affiliation:Affiliation)
  WITH affiliation, count(DISTINCT paper) AS count
  ORDER BY count DESC, affiliation.foldedName, affiliation.id LIMIT 10
  RETURN collect({value: affiliation.id, count: count}) AS affiliations
}
RETURN {
  totalCount: size(papers), facets: {years: years, topics: topics, affiliations: affiliations}
} AS papers
