// Whether there are papers on no shelf.
//
// @params {}
// @row { unshelved: boolean }
RETURN EXISTS { MATCH (paper:Paper) WHERE paper.titleShelf IS NULL OR paper.citationShelf IS NULL } AS unshelved
