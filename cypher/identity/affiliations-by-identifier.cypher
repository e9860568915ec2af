// Which affiliations the graph knows by some identifiers or folded names, each kind in a list of its own.
//
// @params { rors: string[], openAlexIds: string[], names: string[] }
// @row { identifier: string, id: string, country: string | null, ror: string | null }
CALL () {
  UNWIND $rors AS identifier
  MATCH (affiliation:Affiliation {ror: identifier})
  RETURN identifier, affiliation
  UNION ALL
  UNWIND $openAlexIds AS identifier
  MATCH (affiliation:Affiliation {openAlexId: identifier})
  RETURN identifier, affiliation
  UNION ALL
  UNWIND $names AS identifier
  MATCH (affiliation:Affiliation {foldedName: identifier})
  RETURN identifier, affiliation
}
RETURN identifier, affiliation.id AS id, affiliation.country AS country, affiliation.ror AS ror
ORDER BY identifier, id
