// Takes the keywords from papers.
//
// @write
// @params { papers: string[] }
// @row {}
UNWIND $papers AS id
MATCH (:Paper {id: id})-[has:HAS_KEYWORD]->(keyword:Keyword)
WITH keyword, collect(has) AS dropped
SET keyword.paperCount = keyword.paperCount - size(dropped)
WITH dropped
UNWIND dropped AS has
DELETE has
