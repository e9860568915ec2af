// A Topic as every statement returns it. Needs `topic`.
//
// @type TopicNode {
//   label: 'Topic', id: string, name: string, scheme: 'arxiv' | 'theme' | 'openalex', notation: string | null,
//   description: string | null, openAlexId: string | null
// }
topic { .id, .name, .scheme, .notation, .description, .openAlexId, label: 'Topic' }
