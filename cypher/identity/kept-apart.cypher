// Of whom somebody said that they are not some authors, also where either is part of another author by now.
//
// @params { authors: string[] }
// @row { id: string, other: string }
UNWIND $authors AS id
MATCH (author:Author {id: id})
MATCH (author)<-[:MERGED_INTO*0..]-(one)-[doubt:POSSIBLY_SAME]-(another)-[:MERGED_INTO*0..]->(other:Author)
WHERE doubt.decision = 'different'
RETURN DISTINCT id, other.id AS other
ORDER BY id, other
