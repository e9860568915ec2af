// What does each source say of a paper, beside what is shown?
//
// @row { source: string, key: string, title: string | null, publishedOn: string | null }
:param paper => "sleeper-agents"
MATCH (:Paper {id: $paper})-[record:RECORDED_IN]->(source:Source)
RETURN source.name AS source, record.key AS key, record.title AS title, toString(record.publishedOn) AS publishedOn
ORDER BY source, key;
