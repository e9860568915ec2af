// The topic that an identifier names: a slug, its notation in its scheme ("cs.LG") or an OpenAlex id.
//
// @params { keys: string[] }
// @row { key: string, node: TopicNode }
UNWIND $keys AS key
CALL (key) {
  MATCH (topic:Topic {id: key})
  RETURN topic
  UNION
  MATCH (topic:Topic {notation: key})
  RETURN topic
  UNION
  MATCH (topic:Topic {openAlexId: key})
  RETURN topic
}
RETURN key,
  // @include fragments/topic
  AS node
