// How many relationships there are of each type. Neo4j knows without counting; the embedded engine goes through them.
//
// @params {}
// @row { name: string, count: int }
CALL () {
  MATCH ()-[r:AUTHORED]->() WITH count(r) AS count RETURN 'AUTHORED' AS name, count
  UNION ALL
  MATCH ()-[r:AFFILIATED_WITH]->() WITH count(r) AS count RETURN 'AFFILIATED_WITH' AS name, count
  UNION ALL
  MATCH ()-[r:PART_OF]->() WITH count(r) AS count RETURN 'PART_OF' AS name, count
  UNION ALL
  MATCH ()-[r:FROM]->() WITH count(r) AS count RETURN 'FROM' AS name, count
  UNION ALL
  MATCH ()-[r:ABOUT]->() WITH count(r) AS count RETURN 'ABOUT' AS name, count
  UNION ALL
  MATCH ()-[r:BROADER]->() WITH count(r) AS count RETURN 'BROADER' AS name, count
  UNION ALL
  MATCH ()-[r:RELATED]->() WITH count(r) AS count RETURN 'RELATED' AS name, count
  UNION ALL
  MATCH ()-[r:CITES]->() WITH count(r) AS count RETURN 'CITES' AS name, count
  UNION ALL
  MATCH ()-[r:HAS_KEYWORD]->() WITH count(r) AS count RETURN 'HAS_KEYWORD' AS name, count
  UNION ALL
  MATCH ()-[r:SHARES_THEME]->() WITH count(r) AS count RETURN 'SHARES_THEME' AS name, count
  UNION ALL
  MATCH ()-[r:WROTE]->() WITH count(r) AS count RETURN 'WROTE' AS name, count
  UNION ALL
  MATCH ()-[r:MENTIONS]->() WITH count(r) AS count RETURN 'MENTIONS' AS name, count
  UNION ALL
  MATCH ()-[r:SELECTED]->() WITH count(r) AS count RETURN 'SELECTED' AS name, count
  UNION ALL
  MATCH ()-[r:HAS_METRIC]->() WITH count(r) AS count RETURN 'HAS_METRIC' AS name, count
  UNION ALL
  MATCH ()-[r:RECORDED_IN]->() WITH count(r) AS count RETURN 'RECORDED_IN' AS name, count
}
RETURN name, count ORDER BY name
