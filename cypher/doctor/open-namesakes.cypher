// Names among whose bearers nobody has found out yet who is who.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (namesakes:Namesakes)
RETURN count(namesakes) AS count, min(namesakes.id) AS example
