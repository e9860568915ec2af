// Who has not written with somebody, but with most of their coauthors?
//
// @row { person: string, through: string[] }
:param author => "ethan-perez"
MATCH (author:Author {id: $author})-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(between:Author)
WHERE between <> author
WITH DISTINCT author, between
MATCH (between)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(person:Author)
WHERE person <> author AND NOT EXISTS { (person)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(author) }
WITH DISTINCT person, between ORDER BY between.name
WITH person, collect(between.name) AS through, count(*) AS many
ORDER BY many DESC, person.name, person.id LIMIT 10
RETURN person.name AS person, through;
