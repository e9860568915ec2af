// As paper/oldest, without an index that has an order.
// @include fragments/paper-walk-by-year way=ASC step=1 beyond=> until=<=
