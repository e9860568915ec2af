// A Post as every statement returns it. Needs `post`.
//
// @type PostNode {
//   label: 'Post', id: string, kind: 'post' | 'comment' | 'note' | 'programme' | 'work', title: string | null,
//   body: string | null, summary: string | null, quotes: string[], publishedOn: string | null
// }
post {
  .id, .kind, .title, .body, .summary,
  quotes: coalesce(post.quotes, []),
  publishedOn: toString(post.publishedOn),
  label: 'Post'
}
