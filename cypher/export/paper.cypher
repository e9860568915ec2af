// One paper, with all that a bibliography says of it.
//
// @params { id: string }
// @row ExportedPaperRow
MATCH (paper:Paper {id: $id})
// @include fragments/exported-paper
