// All papers by title, from Z to A: see fragments/paper-walk.
//
// @params { filter: Conditions, orderBy: string, walk: Walk, page: Page, limit: int, withTotal: boolean }
// @row { total: int | null, edges: { sortKey: string | int, node: PaperNode }[] }

CALL () {
  CALL () {
    // @include fragments/walk-by-index by=foldedTitle as=toString way=DESC beyond=< until=>=
  }
  // @include fragments/paper-walk by=foldedTitle as=toString
}
// @include fragments/paper-total
