// Keeps the papers that a filter accepts. Needs `paper`.
// The filter is a conjunction of clauses, each a disjunction of literals. What the literals ask of the
// neighbourhood is fetched once per paper, only if they ask, and of the papers that can still be accepted by what they are
// themselves. `within` of a topic has its id and those of all narrower topics: to look up an id there is quicker than to
// follow BROADER from each paper. `days` are those outside of which the filter leaves no paper, `yearsAlone` says whether
// it asks for whole years and nothing else.
//
// @type Conditions {
//   clauses: {
//     field: string, value: string | int | boolean, negated: boolean, within: { [property: string]: boolean } | null
//   }[][],
//   authors: string[], affiliations: string[], topics: string[],
//   days: { from: string, to: string, yearsAlone: boolean } | null
// }
// @include fragments/paper-own-filter
WITH *,
  CASE WHEN size($filter.authors) = 0 THEN []
    ELSE [(paper)<-[:AUTHORED]-(a:Author) WHERE a.id IN $filter.authors | a.id]
  END AS filterAuthors,
  CASE WHEN size($filter.affiliations) = 0 THEN []
    ELSE [(paper)-[:FROM]->(o:Affiliation) WHERE o.id IN $filter.affiliations | o.id]
  END AS filterAffiliations,
  CASE WHEN size($filter.topics) = 0 THEN []
    ELSE [(paper)-[:ABOUT]->(t:Topic) | t.id]
  END AS filterTopics
WHERE all(clause IN $filter.clauses WHERE any(literal IN clause WHERE
  literal.negated <> coalesce(
    CASE literal.field
      // @include fragments/paper-own-literals
      WHEN 'author' THEN literal.value IN filterAuthors
      WHEN 'affiliation' THEN literal.value IN filterAffiliations
      WHEN 'topic' THEN any(id IN filterTopics WHERE literal.within[id])
    END,
    false
  )
))
