// How many papers are by anybody of a name key, and from an affiliation.
//
// @params { nameKeys: string[], affiliations: string[] }
// @row { trait: 'coauthors' | 'affiliations', item: string, papers: int }
CALL () {
  UNWIND $nameKeys AS item
  MATCH (:Author {nameKey: item})-[:AUTHORED]->(paper:Paper)
  RETURN 'coauthors' AS trait, item, count(DISTINCT paper) AS papers
  UNION ALL
  UNWIND $affiliations AS item
  MATCH (:Affiliation {id: item})<-[:FROM]-(paper:Paper)
  RETURN 'affiliations' AS trait, item, count(paper) AS papers
}
RETURN trait, item, papers
ORDER BY trait, item
