// Which other papers have each paper among their strongest links.
//
// @params { keys: string[] }
// @row { key: string, choosers: string[] }
UNWIND $keys AS key
MATCH (:Paper {id: key})-[link:SHARES_THEME]-(other:Paper)
WHERE other.id IN link.chosenBy
WITH key, other.id AS id ORDER BY id
RETURN key, collect(id) AS choosers
