// One page of an ordered list, by keyset: the rows after a place, in an order that `tieBreak` makes total.
// Needs `sortKey` (never null) and `tieBreak`; a page read backwards flips `descending` and is turned round
// by the caller.
//
// @type Page { descending: boolean, after: { key: string | int, id: string } | null }
WITH *
WHERE $page.after IS NULL
  OR CASE
    WHEN $page.descending
      THEN sortKey < $page.after.key OR (sortKey = $page.after.key AND tieBreak < $page.after.id)
    ELSE sortKey > $page.after.key OR (sortKey = $page.after.key AND tieBreak > $page.after.id)
  END
WITH *
ORDER BY
  CASE WHEN $page.descending THEN sortKey END DESC,
  CASE WHEN $page.descending THEN tieBreak END DESC,
  CASE WHEN NOT $page.descending THEN sortKey END,
  CASE WHEN NOT $page.descending THEN tieBreak END
LIMIT $limit
