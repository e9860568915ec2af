// How many papers a filter accepts by what they are themselves, if asked. How many there are, both engines know; how
// many a year has, they count in an index, without a look at the papers.
CALL () {
  UNWIND CASE WHEN $withTotal AND size($filter.clauses) = 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAll
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days.yearsAlone THEN
    // @include fragments/filter-years
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  RETURN count(paper) AS ofWholeYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND NOT $filter.days.yearsAlone THEN
    // @include fragments/filter-years
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  // @include fragments/paper-own-filter
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS wanted
  CALL () {
    MATCH (paper:Paper)
    // @include fragments/paper-own-filter
    RETURN count(paper) AS count
  }
  RETURN coalesce(sum(count), 0) AS ofAllTimes
}
RETURN edges, CASE WHEN $withTotal THEN ofAll + ofWholeYears + ofYears + ofAllTimes END AS total
