// The years of the days outside of which a filter leaves no paper; none where it leaves papers of all times.
CASE
  WHEN $filter.days IS NULL THEN []
  ELSE range(toInteger(substring($filter.days.from, 0, 4)), toInteger(substring($filter.days.to, 0, 4)))
END
