// How many nodes there are of each label and relationships of each type. Each count is one look-up in the
// store's own statistics.
//
// @params {}
// @row { kind: 'node' | 'relationship', name: string, count: int }
CALL () {
  MATCH (n:Author) WITH count(n) AS count RETURN 'node' AS kind, 'Author' AS name, count
  UNION ALL
  MATCH (n:Paper) WITH count(n) AS count RETURN 'node' AS kind, 'Paper' AS name, count
  UNION ALL
  MATCH (n:Affiliation) WITH count(n) AS count RETURN 'node' AS kind, 'Affiliation' AS name, count
  UNION ALL
  MATCH (n:Topic) WITH count(n) AS count RETURN 'node' AS kind, 'Topic' AS name, count
  UNION ALL
  MATCH (n:Post) WITH count(n) AS count RETURN 'node' AS kind, 'Post' AS name, count
  UNION ALL
  MATCH (n:Metric) WITH count(n) AS count RETURN 'node' AS kind, 'Metric' AS name, count
  UNION ALL
  MATCH (n:Keyword) WITH count(n) AS count RETURN 'node' AS kind, 'Keyword' AS name, count
  UNION ALL
  MATCH (n:Source) WITH count(n) AS count RETURN 'node' AS kind, 'Source' AS name, count
  UNION ALL
  MATCH ()-[r:AUTHORED]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'AUTHORED' AS name, count
  UNION ALL
  MATCH ()-[r:AFFILIATED_WITH]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'AFFILIATED_WITH' AS name, count
  UNION ALL
  MATCH ()-[r:PART_OF]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'PART_OF' AS name, count
  UNION ALL
  MATCH ()-[r:FROM]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'FROM' AS name, count
  UNION ALL
  MATCH ()-[r:ABOUT]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'ABOUT' AS name, count
  UNION ALL
  MATCH ()-[r:BROADER]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'BROADER' AS name, count
  UNION ALL
  MATCH ()-[r:RELATED]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'RELATED' AS name, count
  UNION ALL
  MATCH ()-[r:CITES]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'CITES' AS name, count
  UNION ALL
  MATCH ()-[r:HAS_KEYWORD]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'HAS_KEYWORD' AS name, count
  UNION ALL
  MATCH ()-[r:SHARES_THEME]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'SHARES_THEME' AS name, count
  UNION ALL
  MATCH ()-[r:WROTE]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'WROTE' AS name, count
  UNION ALL
  MATCH ()-[r:MENTIONS]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'MENTIONS' AS name, count
  UNION ALL
  MATCH ()-[r:SELECTED]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'SELECTED' AS name, count
  UNION ALL
  MATCH ()-[r:HAS_METRIC]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'HAS_METRIC' AS name, count
  UNION ALL
  MATCH ()-[r:RECORDED_IN]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'RECORDED_IN' AS name, count
}
RETURN kind, name, count ORDER BY kind, name
