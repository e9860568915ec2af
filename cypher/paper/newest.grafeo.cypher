// As paper/newest, without an index that has an order.
// @include fragments/paper-walk-by-year way=DESC step=-1 beyond=< until=>=
