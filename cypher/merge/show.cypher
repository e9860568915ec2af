// Chooses anew what some authors show, and has search learn it.
//
// @write
// @params { authors: string[] }
// @row {}
UNWIND $authors AS id
MATCH (node:Author {id: id})
SET node:Unindexed
WITH node
// @include fragments/prefer-author
