// Nodes by the embedded engine's own ids, which alone is asked: in the form in which it gives nodes, with their types.
//
// @params { ids: int[] }
// @row { entity: { _id: int } }
UNWIND $ids AS id
MATCH (entity)
WHERE id(entity) = id
RETURN entity
