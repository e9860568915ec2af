// Whom do posts and comments name, and how often?
//
// @row { author: string, names: string, posts: int }
MATCH (author:Author)-[:WROTE]->(post:Post)-[:MENTIONS]->(named:Author)
RETURN author.name AS author, named.name AS names, count(post) AS posts
ORDER BY posts DESC, author, names;
