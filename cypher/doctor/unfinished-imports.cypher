// Imports that are not through.
//
// @params {}
// @row { count: int, example: string | null }
MATCH (import:Import)
RETURN count(import) AS count, min(import.id) AS example
