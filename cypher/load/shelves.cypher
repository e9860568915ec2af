// Puts some of the papers on shelves that stand on none: they were written before there were any, or with Cypher.
//
// @write
// @params { limit: int }
// @row { count: int }
MATCH (paper:Paper)
WHERE paper.titleShelf IS NULL OR paper.citationShelf IS NULL
WITH paper LIMIT $limit
WITH paper,
  // @include fragments/title-shelf of=paper.foldedTitle
  AS titleShelf,
  // @include fragments/citation-shelf of=paper.citationCount
  AS citationShelf
SET paper.titleShelf = titleShelf, paper.citationShelf = citationShelf
RETURN count(paper) AS count
