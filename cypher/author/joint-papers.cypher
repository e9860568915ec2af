// The papers that two or more of some authors wrote: their years, and who of these authors wrote each, in no order.
// Nobody else's part in them is read.
//
// @params { authors: string[] }
// @row { papers: { year: int | null, authors: string[] }[] }
UNWIND $authors AS id
MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
WITH paper, collect(id) AS authors
WHERE size(authors) > 1
RETURN collect({ year: paper.year, authors: authors }) AS papers
