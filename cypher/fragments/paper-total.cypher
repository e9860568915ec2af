// How many papers a filter accepts by what they are themselves, if asked. How many there are, both engines know.
CALL () {
  MATCH (paper:Paper)
  RETURN count(paper) AS all
}
CALL () {
  UNWIND CASE WHEN $withTotal THEN
    // @include fragments/filter-years
  ELSE [] END AS year
  MATCH (paper:Paper {year: year})
  // @include fragments/paper-own-filter
  RETURN count(paper) AS ofYears
}
CALL () {
  UNWIND CASE WHEN $withTotal AND $filter.days IS NULL AND size($filter.clauses) > 0 THEN [1] ELSE [] END AS counted
  MATCH (paper:Paper)
  // @include fragments/paper-own-filter
  RETURN count(paper) AS ofAllTimes
}
RETURN
  edges,
  CASE WHEN $withTotal THEN CASE size($filter.clauses) WHEN 0 THEN all ELSE ofYears + ofAllTimes END END AS total
