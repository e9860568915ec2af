// A Post as it travels: the values of what nearly everybody shows, then a list of the others, of which those that
// $postProperties names have their value. Who reads gets them by their names. Needs `post`.
//
// @node Post {
//   id: string, kind: 'post' | 'comment' | 'note' | 'programme' | 'work', title: string | null
// } and {
//   body: string | null, summary: string | null, quotes: string[], publishedOn: string | null
// }
[
  post.id,
  post.kind,
  post.title,
  CASE WHEN size($postProperties) > 0 THEN [
    CASE WHEN 'body' IN $postProperties THEN post.body END,
    CASE WHEN 'summary' IN $postProperties THEN post.summary END,
    CASE WHEN 'quotes' IN $postProperties THEN coalesce(post.quotes, []) END,
    CASE WHEN 'publishedOn' IN $postProperties THEN toString(post.publishedOn) END
  ] END
]
