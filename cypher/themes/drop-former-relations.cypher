// Drops what a vocabulary no longer says of how its themes hang together. `pairs` has what it says: `a BROADER b`.
//
// @write
// @params { source: string, pairs: string[] }
// @row {}
MATCH (theme:Topic)-[relation:BROADER|RELATED]->(other:Topic)
WHERE relation.sources = [$source] AND NOT theme.id + ' ' + type(relation) + ' ' + other.id IN $pairs
DELETE relation
