// The topic that most papers of an affiliation are about, be it through narrower ones.
MATCH (:Affiliation {id: $id})<-[:FROM]-(paper:Paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(topic:Topic)
WITH topic, count(DISTINCT paper) AS papers ORDER BY papers DESC, topic.id LIMIT 1
RETURN topic.id AS value
