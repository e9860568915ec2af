// A Post as it travels: the values of those properties that $postProperties names, in the order of the type, and null for
// others. Who reads gets them by their names. Needs `post`.
//
// @node Post {
//   id: string, kind: 'post' | 'comment' | 'note' | 'programme' | 'work', title: string | null,
//   body: string | null, summary: string | null, quotes: string[], publishedOn: string | null
// }
[
  post.id,
  CASE WHEN 'kind' IN $postProperties THEN post.kind END,
  CASE WHEN 'title' IN $postProperties THEN post.title END,
  CASE WHEN 'body' IN $postProperties THEN post.body END,
  CASE WHEN 'summary' IN $postProperties THEN post.summary END,
  CASE WHEN 'quotes' IN $postProperties THEN coalesce(post.quotes, []) END,
  CASE WHEN 'publishedOn' IN $postProperties THEN toString(post.publishedOn) END
]
