// Ids that should lead elsewhere, and merged authors who should be part of others, where there is nobody any more.
//
// @params {}
// @row { count: int, example: string | null }
CALL () {
  MATCH (redirect:Redirect)
  WHERE NOT EXISTS { (redirect)-[:TO]->(:Author) } AND NOT EXISTS { (redirect)-[:TO]->(:Paper) }
  RETURN count(redirect) AS lost, min(redirect.id) AS example
  UNION ALL
  MATCH (merged:MergedAuthor)
  WHERE NOT EXISTS { (merged)-[:MERGED_INTO]->() }
  RETURN count(merged) AS lost, min(merged.id) AS example
}
RETURN sum(lost) AS count, min(example) AS example
