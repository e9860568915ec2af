// How many papers there are.
//
// @params {}
// @row { count: int }
MATCH (paper:Paper)
RETURN count(paper) AS count
