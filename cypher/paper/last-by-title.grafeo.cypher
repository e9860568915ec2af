// As paper/last-by-title, without an index that has an order.
// @include fragments/paper-walk-by-shelf by=foldedTitle as=toString shelf=titleShelf way=DESC step=-1 beyond=< until=>=
