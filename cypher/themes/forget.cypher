// Takes from papers what was derived from their former contents: themes, keywords and links.
//
// @write
// @params { papers: string[], source: string }
// @row {}
UNWIND $papers AS id
MATCH (:Paper {id: id})-[derived:ABOUT|HAS_KEYWORD|SHARES_THEME]-()
WHERE type(derived) <> 'ABOUT' OR derived.sources = [$source]
WITH DISTINCT derived
DELETE derived
