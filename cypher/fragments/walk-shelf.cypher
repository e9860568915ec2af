// The shelf on which a paper stands that has the value @of of what the list is ordered by: $orderBy has to be the order of the
// walk. By date, its year is one.
CASE $orderBy
  WHEN 'title' THEN
    // @include fragments/title-shelf of=@of
  WHEN 'citations' THEN
    // @include fragments/citation-shelf of=@of
  ELSE toInteger(substring(@of, 0, 4))
END
