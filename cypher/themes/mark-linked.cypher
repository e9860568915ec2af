// Notes what the links of papers were made from.
//
// @write
// @params { papers: string[] }
// @row {}
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
SET paper.linkedFrom = paper.themedFrom
