// The concepts of all schemes that say what a paper is about, with their broader and related ones. arXiv's
// categories are left out: they name fields, not subjects.
//
// @params {}
// @row { id: string, broader: string[], related: string[] }
MATCH (topic:Topic)
WHERE topic.scheme IN ['theme', 'openalex']
CALL (topic) {
  MATCH (topic)-[:BROADER]->(other:Topic)
  WITH other ORDER BY other.id
  RETURN collect(other.id) AS broader
}
CALL (topic) {
  MATCH (topic)-[:RELATED]-(other:Topic)
  WITH other ORDER BY other.id
  RETURN collect(other.id) AS related
}
RETURN topic.id AS id, broader, related
ORDER BY id
