// Notes which nodes may be one and the same, and why. A decision of somebody stays.
//
// @write
// @params { rows: { label: 'Author' | 'Paper', id: string, other: string, reasons: string[] }[] }
// @row {}
UNWIND $rows AS row
CALL (row) {
  MATCH (node:Author {id: row.id}) WHERE row.label = 'Author'
  MATCH (other:Author {id: row.other})
  RETURN node, other
  UNION
  MATCH (node:Paper {id: row.id}) WHERE row.label = 'Paper'
  MATCH (other:Paper {id: row.other})
  RETURN node, other
}
MERGE (node)-[doubt:POSSIBLY_SAME]->(other)
SET doubt.reasons = row.reasons
