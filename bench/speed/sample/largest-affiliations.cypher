MATCH (affiliation:Affiliation)<-[:FROM]-(paper:Paper)
WITH affiliation, count(paper) AS papers ORDER BY papers DESC, affiliation.id LIMIT 10
RETURN affiliation.id AS value
