// All papers, the least cited first: see fragments/paper-walk.
//
// @params { filter: Conditions, orderBy: string, walk: Walk, page: Page, limit: int, withTotal: boolean }
// @row { total: int | null, edges: [sortKey: string | int, node: PaperNode][] }

// @include fragments/paper-walk-by-index by=citationCount as=toInteger way=ASC beyond=> until=<=
