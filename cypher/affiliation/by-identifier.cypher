// The affiliation that an identifier names: a slug, a ROR or OpenAlex id.
//
// @params { keys: string[] }
// @row { key: string, node: AffiliationNode }
UNWIND $keys AS key
CALL (key) {
  MATCH (affiliation:Affiliation {id: key})
  RETURN affiliation
  UNION
  MATCH (affiliation:Affiliation {ror: key})
  RETURN affiliation
  UNION
  MATCH (affiliation:Affiliation {openAlexId: key})
  RETURN affiliation
}
RETURN key,
  // @include fragments/affiliation
  AS node
