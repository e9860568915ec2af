UNWIND range(0, size($ids) - 1) AS index
MATCH (self:Paper {id: $ids[index]})
CALL (self) {
  MATCH (self)-[link:SHARES_THEME]-(paper:Paper)
  WITH link, paper ORDER BY link.score DESC, paper.id LIMIT 10
  CALL (link) {
    UNWIND CASE
      WHEN size(link.topics) > 0 THEN link.topics[..2]
      WHEN size(link.relatedTopics) > 0 THEN link.relatedTopics[..2]
      WHEN size(link.words) > 0 THEN []
      ELSE link.themes[..2]
    END AS id
    MATCH (topic:Topic {id: id})
    WITH collect(topic.name) AS names
    RETURN reduce(text = '', name IN names | text + CASE text WHEN '' THEN '' ELSE ' and ' END + name) AS names
  }
  WITH link, paper,
    CASE
      WHEN size(link.topics) > 0 THEN 'both on ' + names
      WHEN size(link.relatedTopics) > 0 THEN 'one on ' + names + ', the other close to it'
      WHEN size(link.words) > 0
        THEN reduce(text = 'both on ', word IN link.words[..3] |
          text + CASE text WHEN 'both on ' THEN '' ELSE ', ' END + '“' + word + '”')
      WHEN size(link.themes) > 0 THEN 'both close to ' + names
    END AS subject,
    link.peopleCount + CASE link.peopleCount WHEN 1 THEN ' author' ELSE ' authors' END + ' in common' AS people,
    link.referenceCount + CASE link.referenceCount WHEN 1 THEN ' reference' ELSE ' references' END + ' in common'
      AS references
  WITH link, paper, people, [reason IN [
    subject,
    CASE WHEN link.peopleScore >= 0.1 AND link.peopleCount > 0 THEN people END,
    CASE WHEN link.cites THEN 'one cites the other' END,
    CASE WHEN link.referenceCount > 0 THEN references END
  ] WHERE reason IS NOT NULL] AS reasons
  RETURN collect({
    score: link.score,
    reason: CASE size(reasons)
      WHEN 0 THEN CASE WHEN link.peopleCount > 0 THEN people ELSE '' END
      ELSE reduce(text = '', reason IN reasons | text + CASE text WHEN '' THEN '' ELSE '; ' END + reason)
    END,
    node: paper {slug: paper.id, .title}
  }) AS edges
}
WITH self, edges ORDER BY index
RETURN collect({slug: self.id, sharedThemes: {edges: edges}}) AS papersByIds
