// All papers by title, from Z to A: see fragments/paper-walk.
//
// @params { filter: Conditions, orderBy: string, walk: Walk, page: Page, limit: int, withTotal: boolean }
// @row { total: int | null, edges: [sortKey: string | int, node: PaperNode][] }

// @include fragments/paper-walk-by-index by=foldedTitle as=toString way=DESC beyond=< until=>=
