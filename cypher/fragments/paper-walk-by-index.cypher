// One page of all papers in the order of the property @by, for which there is an index, and how many there are: see
// fragments/paper-walk. @way is DESC or ASC, @beyond and @until are `<` and `>=`, or `>` and `<=`.
CALL () {
  CALL () {
    MATCH (paper:Paper)
    WHERE paper.@by @beyond @as($walk.start) AND paper.@by @until @as($walk.end)
    RETURN paper.@by AS value ORDER BY paper.@by @way LIMIT $limit
  }
  // @include fragments/paper-walk by=@by as=@as
}
// @include fragments/paper-total
