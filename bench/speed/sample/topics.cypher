// Topics with narrower ones that hundreds of papers are about.
MATCH (topic:Topic {scheme: 'openalex'})<-[:BROADER]-(:Topic)<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
WITH topic, count(DISTINCT paper) AS papers
WHERE papers > 300
WITH topic ORDER BY papers, topic.id LIMIT 10
RETURN topic.id AS value
