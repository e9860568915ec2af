// What a list of papers is ordered by. Needs `paper`; papers without a date or a count come as the oldest, the least.
CASE $orderBy
  WHEN 'title' THEN paper.foldedTitle
  WHEN 'citations' THEN coalesce(paper.citationCount, -1)
  ELSE coalesce(toString(paper.publishedOn), '')
END
