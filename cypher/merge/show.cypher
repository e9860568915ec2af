// Chooses anew what some authors show.
//
// @write
// @params { authors: string[] }
// @row {}
UNWIND $authors AS id
MATCH (node:Author {id: id})
WITH node
// @include fragments/prefer-author
