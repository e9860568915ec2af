// The post that a slug names.
//
// @params { keys: string[] }
// @row { key: string, node: PostNode }
UNWIND $keys AS key
MATCH (post:Post {id: key})
RETURN key,
  // @include fragments/post
  AS node
