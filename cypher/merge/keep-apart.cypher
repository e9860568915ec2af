// Notes that two authors are two, so that they are neither listed nor taken for one again.
//
// @write
// @params { one: string, other: string, at: string }
// @row {}
MATCH (one:Author {id: $one})
MATCH (other:Author {id: $other})
MERGE (one)-[doubt:POSSIBLY_SAME]->(other)
SET doubt.decision = 'different', doubt.reasons = coalesce(doubt.reasons, [])
WITH DISTINCT one, other
CREATE (:Decision {
  id: $at + ' ' + $one + ' ' + $other, decision: 'different', by: 'person', reasons: [], kept: $one, other: $other,
  at: datetime($at)
})
WITH one, other
MATCH (other)-[back:POSSIBLY_SAME]->(one)
SET back.decision = 'different'
