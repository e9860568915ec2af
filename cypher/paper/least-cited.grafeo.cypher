// As paper/least-cited, without an index that has an order.
// @include fragments/paper-walk-by-shelf by=citationCount as=toInteger shelf=citationShelf way=ASC step=1 beyond=> until=<=
