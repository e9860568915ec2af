// The affiliations that are part of each, by name.
//
// @params { keys: string[] }
// @row { key: string, nodes: AffiliationNode[] }
UNWIND $keys AS key
CALL (key) {
  MATCH (:Affiliation {id: key})<-[:PART_OF]-(affiliation:Affiliation)
  WITH affiliation ORDER BY affiliation.foldedName, affiliation.id
  RETURN collect(
    // @include fragments/affiliation
  ) AS nodes
}
RETURN key, nodes
