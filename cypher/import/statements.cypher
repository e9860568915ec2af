// What a source has stated of some nodes before, told by digests: one for each key under which it did.
//
// @params {
//   source: string, papers: { id: string, key: string }[], authors: { id: string, key: string }[],
//   affiliations: { id: string, key: string }[], topics: { id: string, key: string }[]
// }
// @row { label: string, id: string, key: string, digest: string }
CALL () {
  UNWIND $papers AS row
  MATCH (node:Paper {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
  WHERE source.id = $source
  RETURN 'Paper' AS label, row.id AS id, record
  UNION ALL
  UNWIND $authors AS row
  MATCH (node:Author {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
  WHERE source.id = $source
  RETURN 'Author' AS label, row.id AS id, record
  UNION ALL
  UNWIND $affiliations AS row
  MATCH (node:Affiliation {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
  WHERE source.id = $source
  RETURN 'Affiliation' AS label, row.id AS id, record
  UNION ALL
  UNWIND $topics AS row
  MATCH (node:Topic {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
  WHERE source.id = $source
  RETURN 'Topic' AS label, row.id AS id, record
}
RETURN label, id, record.key AS key, coalesce(record.digest, '') AS digest
ORDER BY label, id, key
