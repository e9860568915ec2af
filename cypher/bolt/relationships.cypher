// As bolt/nodes, for relationships: found from the node that each leads from.
//
// @params { ids: { source: int, edge: int }[] }
// @row { entity: { _id: int } }
UNWIND $ids AS ids
MATCH (node)-[entity]->()
WHERE id(node) = ids.source AND id(entity) = ids.edge
RETURN entity
