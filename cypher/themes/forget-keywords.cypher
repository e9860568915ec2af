// Takes the keywords from papers.
//
// @write
// @params { papers: string[] }
// @row {}
UNWIND $papers AS id
MATCH (:Paper {id: id})-[has:HAS_KEYWORD]->(:Keyword)
DELETE has
