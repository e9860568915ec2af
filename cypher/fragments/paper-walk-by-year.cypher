// One page of all papers by date, and how many there are, where no index has an order: see fragments/paper-walk. Only
// the papers of those years are read that the page may come from. @way is DESC or ASC, @step -1 or 1, @beyond and
// @until are `<` and `>=`, or `>` and `<=`.
CALL () {
  CALL () {
    CALL () {
      UNWIND range(
        toInteger(substring($walk.start, 0, 4)), toInteger(substring($walk.end, 0, 4)), @step
      ) AS year
      MATCH (paper:Paper {year: year})
      WHERE paper.publishedOn @beyond date($walk.start) AND paper.publishedOn @until date($walk.end)
      RETURN year LIMIT $limit
    }
    UNWIND [1] AS portion
    WITH DISTINCT year
    MATCH (paper:Paper {year: year})
    WHERE paper.publishedOn @beyond date($walk.start) AND paper.publishedOn @until date($walk.end)
    RETURN paper.publishedOn AS value ORDER BY paper.publishedOn @way LIMIT $limit
  }
  // @include fragments/paper-walk by=publishedOn as=date
}
// @include fragments/paper-total
