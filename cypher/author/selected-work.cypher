// What each author selected as their work, in their order: papers, or posts where no paper is known.
//
// @params { keys: string[] }
// @row { key: string, works: { position: int, paper: PaperNode | null, post: PostNode | null }[] }
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (:Author {id: key})-[selected:SELECTED]->(paper:Paper)
    RETURN selected.position AS position,
      // @include fragments/paper
      AS paperNode,
      null AS postNode
    UNION ALL
    MATCH (:Author {id: key})-[selected:SELECTED]->(post:Post)
    RETURN selected.position AS position,
      null AS paperNode,
      // @include fragments/post
      AS postNode
  }
  WITH position, paperNode, postNode ORDER BY position
  RETURN collect({ position: position, paper: paperNode, post: postNode }) AS works
}
RETURN key, works
