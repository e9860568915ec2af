// How many nodes there are of each label and relationships of each type. Each count is one look-up in the
// store's own statistics.
//
// @params {}
// @row { kind: 'node' | 'relationship', name: string, count: int }
CALL () {
  MATCH (n:Author) RETURN 'node' AS kind, 'Author' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Paper) RETURN 'node' AS kind, 'Paper' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Affiliation) RETURN 'node' AS kind, 'Affiliation' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Topic) RETURN 'node' AS kind, 'Topic' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Post) RETURN 'node' AS kind, 'Post' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Metric) RETURN 'node' AS kind, 'Metric' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Source) RETURN 'node' AS kind, 'Source' AS name, count(n) AS count
  UNION ALL
  MATCH ()-[r:AUTHORED]->() RETURN 'relationship' AS kind, 'AUTHORED' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:AFFILIATED_WITH]->() RETURN 'relationship' AS kind, 'AFFILIATED_WITH' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:FROM]->() RETURN 'relationship' AS kind, 'FROM' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:ABOUT]->() RETURN 'relationship' AS kind, 'ABOUT' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:BROADER]->() RETURN 'relationship' AS kind, 'BROADER' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:WROTE]->() RETURN 'relationship' AS kind, 'WROTE' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:MENTIONS]->() RETURN 'relationship' AS kind, 'MENTIONS' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:SELECTED]->() RETURN 'relationship' AS kind, 'SELECTED' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:HAS_METRIC]->() RETURN 'relationship' AS kind, 'HAS_METRIC' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:RECORDED_IN]->() RETURN 'relationship' AS kind, 'RECORDED_IN' AS name, count(r) AS count
}
RETURN kind, name, count ORDER BY kind, name
