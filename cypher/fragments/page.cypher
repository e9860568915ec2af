// One page of an ordered list, by keyset: the rows after a place, in an order that `tieBreak` makes total.
// Needs `sortKey` (never null) and `tieBreak`, which always ascends. A page read backwards turns both round,
// and the caller turns its rows round again.
//
// @type Page { descending: boolean, backward: boolean, after: { key: string | int | float, id: string } | null }
WITH *
WHERE $page.after IS NULL
  OR CASE WHEN $page.descending THEN sortKey < $page.after.key ELSE sortKey > $page.after.key END
  OR (
    sortKey = $page.after.key
    AND CASE WHEN $page.backward THEN tieBreak < $page.after.id ELSE tieBreak > $page.after.id END
  )
WITH *
ORDER BY
  CASE WHEN $page.descending THEN sortKey END DESC,
  CASE WHEN NOT $page.descending THEN sortKey END,
  CASE WHEN $page.backward THEN tieBreak END DESC,
  CASE WHEN NOT $page.backward THEN tieBreak END
LIMIT $limit
