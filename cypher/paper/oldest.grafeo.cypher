// As paper/oldest, without an index that has an order.
CALL () {
  CALL () {
    // @include fragments/walk-by-year way=ASC step=1 beyond=> until=<=
  }
  // @include fragments/paper-walk by=publishedOn as=date
}
// @include fragments/paper-total
