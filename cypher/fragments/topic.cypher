// A Topic as it travels: the values of what nearly everybody shows, then a list of the others, of which those that
// $topicProperties names have their value. Who reads gets them by their names. Needs `topic`.
//
// @node Topic {
//   id: string, name: string, scheme: 'arxiv' | 'theme' | 'openalex'
// } and {
//   notation: string | null, description: string | null, openAlexId: string | null, altLabels: string[]
// }
[
  topic.id,
  topic.name,
  topic.scheme,
  CASE WHEN size($topicProperties) > 0 THEN [
    CASE WHEN 'notation' IN $topicProperties THEN topic.notation END,
    CASE WHEN 'description' IN $topicProperties THEN topic.description END,
    CASE WHEN 'openAlexId' IN $topicProperties THEN topic.openAlexId END,
    CASE WHEN 'altLabels' IN $topicProperties THEN coalesce(topic.altLabels, []) END
  ] END
]
