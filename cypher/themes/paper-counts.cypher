// In how many papers something occurs, from which its rarity follows: papers about a topic or a narrower one,
// about a topic itself, marked by a keyword, by an author, citing a paper.
//
// @params { topics: string[], keywords: string[], authors: string[], references: string[] }
// @row { kind: 'topic' | 'topic itself' | 'keyword' | 'author' | 'reference', id: string, count: int }
CALL () {
  UNWIND $topics AS id
  MATCH (:Topic {id: id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(paper:Paper)
  RETURN 'topic' AS kind, id, count(DISTINCT paper) AS count
  UNION ALL
  UNWIND $topics AS id
  MATCH (:Topic {id: id})<-[about:ABOUT]-(:Paper)
  RETURN 'topic itself' AS kind, id, count(about) AS count
  UNION ALL
  UNWIND $keywords AS id
  MATCH (keyword:Keyword {id: id})
  RETURN 'keyword' AS kind, id, keyword.paperCount AS count
  UNION ALL
  UNWIND $authors AS id
  MATCH (:Author {id: id})-[authored:AUTHORED]->(:Paper)
  RETURN 'author' AS kind, id, count(authored) AS count
  UNION ALL
  UNWIND $references AS id
  MATCH (:Paper {id: id})<-[cites:CITES]-(:Paper)
  RETURN 'reference' AS kind, id, count(cites) AS count
}
RETURN kind, id, count ORDER BY kind, id
