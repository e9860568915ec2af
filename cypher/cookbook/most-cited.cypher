// Which papers are cited most within the graph, and by what last?
//
// @row { title: string, citedBy: int, last: int | null }
:param limit => 20
MATCH (paper:Paper)<-[:CITES]-(citing:Paper)
WITH paper, count(citing) AS citedBy, max(citing.year) AS last
ORDER BY citedBy DESC, paper.title, paper.id LIMIT $limit
RETURN paper.title AS title, citedBy, last;
