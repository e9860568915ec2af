// How many nodes there are of each label, which the engines know without counting.
//
// @params {}
// @row { name: string, count: int }
CALL () {
  MATCH (n:Author) WITH count(n) AS count RETURN 'Author' AS name, count
  UNION ALL
  MATCH (n:Paper) WITH count(n) AS count RETURN 'Paper' AS name, count
  UNION ALL
  MATCH (n:Affiliation) WITH count(n) AS count RETURN 'Affiliation' AS name, count
  UNION ALL
  MATCH (n:Topic) WITH count(n) AS count RETURN 'Topic' AS name, count
  UNION ALL
  MATCH (n:Post) WITH count(n) AS count RETURN 'Post' AS name, count
  UNION ALL
  MATCH (n:Metric) WITH count(n) AS count RETURN 'Metric' AS name, count
  UNION ALL
  MATCH (n:Keyword) WITH count(n) AS count RETURN 'Keyword' AS name, count
  UNION ALL
  MATCH (n:Source) WITH count(n) AS count RETURN 'Source' AS name, count
}
RETURN name, count ORDER BY name
