// The papers that two authors wrote together, whose ids are @one and @other: read from either side and joined, as Neo4j would
// go through all authors of each paper otherwise, which is nine times as much.
MATCH (:Author {id: @one})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Author {id: @other})
USING JOIN ON paper
