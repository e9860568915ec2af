// Writes what a source states of a node: one record per source and per name that the source has for it.
// Needs `node`, `row` and a Source.
//
// @type Stated { [property: string]: string | int | boolean | string[] }
MATCH (source:Source {id: row.source})
MERGE (node)-[record:RECORDED_IN {key: row.key}]->(source)
SET record += row.stated
WITH DISTINCT node
