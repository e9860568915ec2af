// How are two people connected through papers that people wrote together?
//
// @row { steps: int, names: string[] }
:param from => "evan-hubinger"
:param to => "chris-van-merwijk"
MATCH path = shortestPath((:Author {id: $from})-[:AUTHORED*..12]-(:Author {id: $to}))
RETURN length(path) / 2 AS steps, [node IN nodes(path) | coalesce(node.name, node.title)] AS names;
