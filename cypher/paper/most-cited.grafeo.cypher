// As paper/most-cited, without an index that has an order.
// @include fragments/paper-walk-by-shelf by=citationCount as=toInteger shelf=citationShelf way=DESC step=-1 beyond=< until=>=
