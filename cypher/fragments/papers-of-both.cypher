// The papers that two authors wrote together, whose ids are @one and @other: from either side alone, as in one pattern
// Neo4j goes through all authors of each paper, which is nine times as much.
MATCH (:Author {id: @one})-[:AUTHORED]->(ofOne:Paper)
WITH @other AS other, collect(ofOne) AS papersOfOne
MATCH (:Author {id: other})-[:AUTHORED]->(paper:Paper)
WHERE paper IN papersOfOne
