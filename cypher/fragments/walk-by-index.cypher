// The values of the property @by that follow the start of a walk, as many as a page may have: there is an index for them.
// @way is DESC or ASC, @beyond and @until are `<` and `>=`, or `>` and `<=`.
MATCH (paper:Paper)
WHERE paper.@by @beyond @as($walk.start) AND paper.@by @until @as($walk.end)
RETURN paper.@by AS value ORDER BY paper.@by @way LIMIT $limit
