// As papers-of-both, for an engine that takes no hints.
MATCH (:Author {id: @one})-[:AUTHORED]->(ofOne:Paper)
WITH @other AS other, collect(ofOne) AS papersOfOne
MATCH (:Author {id: other})-[:AUTHORED]->(paper:Paper)
WHERE paper IN papersOfOne
