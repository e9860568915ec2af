// What the papers of lists have in common. A list is read once for all that is asked of it: a key is which facet, the scheme
// of its topics where only one is to be counted or '', and then the list (see fragments/papers-of). Years come with the
// latest first, all else with most papers first. A topic counts the papers about its narrower topics too, as the filter
// does, and each of them once. Which facets are asked for is tested before papers are gone through: of nodes in a list that a
// CASE gives, the embedded engine misreads properties.
//
// @params { keys: string[][], filter: Conditions, limit: int }
// @row {
//   key: string[],
//   counts: [
//     paperCount: int, value: string | int | boolean | null, author: AuthorNode | null,
//     affiliation: AffiliationNode | null, topic: TopicNode | null
//   ][]
// }
UNWIND $keys AS asked
WITH asked[2..] AS key, collect(asked) AS facets
CALL (key) {
  // @include fragments/papers-of
  // @choose own=fragments/paper-own-filter around=fragments/paper-filter
  RETURN collect(paper) AS papers
}
CALL (facets, papers) {
  UNWIND [facet IN facets WHERE facet[0] = 'years'] AS facet
  UNWIND papers AS paper
  WITH facet, paper.year AS value, count(paper) AS paperCount
  WHERE value IS NOT NULL
  WITH facet, value, paperCount ORDER BY value DESC
  RETURN facet, collect([paperCount, value, null, null, null]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'categories'] AS facet
  UNWIND papers AS paper
  WITH facet, paper.category AS value, count(paper) AS paperCount
  WHERE value IS NOT NULL
  WITH facet, value, paperCount ORDER BY paperCount DESC, value LIMIT $limit
  RETURN facet, collect([paperCount, value, null, null, null]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'hasCode'] AS facet
  UNWIND papers AS paper
  WITH facet, coalesce(paper.hasCode, false) AS value, count(paper) AS paperCount
  WITH facet, value, paperCount ORDER BY paperCount DESC, value DESC
  RETURN facet, collect([paperCount, value, null, null, null]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'topics'] AS facet
  CALL (facet, papers) {
    UNWIND papers AS paper
    MATCH (paper)-[:ABOUT]->(narrower:Topic)
    WITH facet, narrower, collect(paper) AS papersOfNarrower
    MATCH (narrower)-[:BROADER*0..]->(topic:Topic)
    WHERE facet[1] IN ['', topic.scheme]
    UNWIND papersOfNarrower AS paper
    WITH topic, count(DISTINCT paper) AS paperCount
    WITH topic, paperCount ORDER BY paperCount DESC, topic.foldedName, topic.id LIMIT $limit
    RETURN collect([
      paperCount, null, null, null,
      // @include fragments/topic
    ]) AS counts
  }
  RETURN facet, counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'affiliations'] AS facet
  UNWIND papers AS paper
  MATCH (paper)-[:FROM]->(affiliation:Affiliation)
  WITH facet, affiliation, count(DISTINCT paper) AS paperCount
  WITH facet, affiliation, paperCount ORDER BY paperCount DESC, affiliation.foldedName, affiliation.id LIMIT $limit
  RETURN facet, collect([
    paperCount, null, null,
    // @include fragments/affiliation
    , null
  ]) AS counts
  UNION ALL
  UNWIND [facet IN facets WHERE facet[0] = 'authors'] AS facet
  UNWIND papers AS paper
  MATCH (paper)<-[:AUTHORED]-(author:Author)
  WITH facet, author, count(DISTINCT paper) AS paperCount
  WITH facet, author, paperCount ORDER BY paperCount DESC, author.foldedName, author.id LIMIT $limit
  RETURN facet, collect([
    paperCount, null,
    // @include fragments/author
    , null, null
  ]) AS counts
}
RETURN facet AS key, counts
