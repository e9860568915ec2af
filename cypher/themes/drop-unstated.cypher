// Drops what no source says any more that papers are about.
//
// @write
// @params { papers: string[] }
// @row {}
UNWIND $papers AS id
MATCH (:Paper {id: id})-[about:ABOUT]->(:Topic)
WHERE size(about.sources) = 0
DELETE about
