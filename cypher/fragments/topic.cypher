// A Topic as it travels: the values of those properties that $topicProperties names, in the order of the type, and null for
// others. Who reads gets them by their names. Needs `topic`.
//
// @node Topic {
//   id: string, name: string, scheme: 'arxiv' | 'theme' | 'openalex', notation: string | null,
//   description: string | null, openAlexId: string | null, altLabels: string[]
// }
[
  topic.id,
  CASE WHEN 'name' IN $topicProperties THEN topic.name END,
  CASE WHEN 'scheme' IN $topicProperties THEN topic.scheme END,
  CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
  CASE WHEN 'description' IN $topicProperties THEN topic.description END,
  CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
  CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
]
