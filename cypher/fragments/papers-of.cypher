// The papers of a list, each once. Needs `key`, which says what lists them: ['papers'] all of them,
// ['author', id] and ['affiliation', id] theirs, ['coauthors', id, id] those of both, ['topic', id] those about it
// or a narrower one, ['topic itself', id] those about it alone. The last two lines are for the
// embedded engine and change nothing: what the subquery returns are nodes, and come in such portions as a filter can take.
CALL (key) {
  UNWIND CASE WHEN key[0] = 'papers' THEN [1] ELSE [] END AS wanted
  MATCH (paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'author' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'coauthors' THEN [key[1]] ELSE [] END AS id
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: key[2]})
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'affiliation' THEN [key[1]] ELSE [] END AS id
  MATCH (:Affiliation {id: id})<-[:FROM]-(paper:Paper)
  RETURN paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
  RETURN DISTINCT paper
  UNION ALL
  UNWIND CASE WHEN key[0] = 'topic itself' THEN [key[1]] ELSE [] END AS id
  MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
  RETURN paper
}
MATCH (paper)
UNWIND [1] AS portion
