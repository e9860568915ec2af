// A Topic as every statement returns it. Needs `topic`.
//
// @type TopicNode {
//   label: 'Topic', id: string, name: string, scheme: 'arxiv' | 'theme' | 'openalex', notation: string | null,
//   description: string | null, openAlexId: string | null, altLabels: string[]
// }
topic {
  .id, .name, .scheme, .notation, .description, .openAlexId, altLabels: coalesce(topic.altLabels, []), label: 'Topic'
}
