// Drops the links of papers but those to the papers that are named.
//
// @write
// @params { rows: { paper: string, kept: string[] }[] }
// @row {}
UNWIND $rows AS row
MATCH (:Paper {id: row.paper})-[link:SHARES_THEME]-(other:Paper)
WHERE NOT other.id IN row.kept
WITH DISTINCT link
DELETE link
