// As paper/oldest, without an index that has an order.
// @include fragments/paper-walk-by-shelf by=publishedOn as=date shelf=year way=ASC step=1 beyond=> until=<=
