// One page of papers, in the order that is asked for: see fragments/page. Papers without a date or a count come as the
// oldest, the least. Needs `paper`.
WITH *,
  CASE $orderBy
    WHEN 'title' THEN paper.foldedTitle
    WHEN 'citations' THEN coalesce(paper.citationCount, -1)
    ELSE coalesce(toString(paper.publishedOn), '')
  END AS sortKey,
  paper.id AS tieBreak
// @include fragments/page
