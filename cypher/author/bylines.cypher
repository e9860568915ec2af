// Who wrote the papers of some authors: the ids of each paper's authors, once however many of them are asked for.
// Papers by one author are left out. What walks through the coauthor graph need: pairs of coauthors would be as
// many as the square of a paper's authors. In no order, as putting it in order takes as long as reading it.
//
// @params { keys: string[] }
// @row { bylines: string[][] }
UNWIND $keys AS key
MATCH (:Author {id: key})-[:AUTHORED]->(paper:Paper)
WITH DISTINCT paper
MATCH (paper)<-[:AUTHORED]-(author:Author)
WITH paper, collect(author.id) AS byline
WHERE size(byline) > 1
RETURN collect(byline) AS bylines
