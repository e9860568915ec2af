// Deletes those of some works that nobody selects any more, as they are known as papers.
//
// @write
// @params { works: string[] }
// @row {}
UNWIND $works AS id
MATCH (work:Post {id: id})
WHERE NOT (work)<-[:SELECTED]-(:Author)
DETACH DELETE work
