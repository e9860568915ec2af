// The topics that the scheme relates to each topic without one being broader, by name.
//
// @params { keys: string[] }
// @row { key: string, nodes: TopicNode[] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})-[:RELATED]-(topic:Topic)
  WITH topic ORDER BY topic.foldedName, topic.id
  RETURN collect(
    // @include fragments/topic
  ) AS nodes
}
RETURN key, nodes
