// A topic that many papers of an affiliation are about, be it through narrower ones: the one that so many are before.
MATCH (:Affiliation {id: $id})<-[:FROM]-(paper:Paper)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(topic:Topic)
WITH topic, count(DISTINCT paper) AS papers ORDER BY papers DESC, topic.id SKIP $rank LIMIT 1
RETURN topic.id AS value
