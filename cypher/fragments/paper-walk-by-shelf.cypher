// One page of all papers in the order of the property @by, and how many there are, where no index has an order: see
// fragments/paper-walk. Papers stand on shelves (@shelf) in that order, of which an index knows what each has; only those
// are read that the page may come from. @way is DESC or ASC, @step -1 or 1, @beyond and @until are `<` and `>=`, or `>`
// and `<=`.
CALL () {
  CALL () {
    CALL () {
      WITH
        // @include fragments/walk-shelf of=$walk.start
        AS first,
        // @include fragments/walk-shelf of=$walk.end
        AS last
      UNWIND range(first, last, @step) AS shelf
      MATCH (paper:Paper {@shelf: shelf})
      WHERE paper.@by @beyond @as($walk.start) AND paper.@by @until @as($walk.end)
      RETURN shelf LIMIT $limit
    }
    UNWIND [1] AS portion
    WITH DISTINCT shelf
    MATCH (paper:Paper {@shelf: shelf})
    WHERE paper.@by @beyond @as($walk.start) AND paper.@by @until @as($walk.end)
    RETURN paper.@by AS value ORDER BY paper.@by @way LIMIT $limit
  }
  // @include fragments/paper-walk by=@by as=@as
}
// @include fragments/paper-total
