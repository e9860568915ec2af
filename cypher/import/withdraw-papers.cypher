// Withdraws what a source stated of papers before it stated something else: the record, and the relationships that
// no other source states. Where the source knows the paper under two keys, relationships stay.
//
// @write
// @params { rows: { id: string, key: string, source: string }[] }
// @row {}
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})-[record:RECORDED_IN {key: row.key}]->(source:Source)
WHERE source.id = row.source
DELETE record
WITH DISTINCT paper, row.source AS source
WHERE NOT (paper)-[:RECORDED_IN]->(:Source {id: source})
MATCH (paper)-[stated:AUTHORED|ABOUT|FROM|CITES]-(other)
WHERE source IN stated.sources AND NOT (other)-[stated:CITES]->(paper)
WITH stated, [one IN stated.sources WHERE one <> source] AS sources
SET stated.sources = sources
WITH stated, sources WHERE size(sources) = 0
DELETE stated
