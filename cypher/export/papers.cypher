// Papers with all that a bibliography says of them, by id.
//
// @params { ids: string[] }
// @row ExportedPaperRow
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
// @include fragments/exported-paper
ORDER BY id
