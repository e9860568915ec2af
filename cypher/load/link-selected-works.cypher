// Selected works that turn out to be papers of the same author, under the same or a longer title, become
// these papers: their record moves, so that the short title remains as an alias. A title that fits several
// papers stays as it is.
//
// @write
// @params { authors: string[] }
// @row {}
UNWIND $authors AS id
MATCH (author:Author {id: id})-[selected:SELECTED]->(work:Post {kind: 'work'})
MATCH (author)-[:AUTHORED]->(paper:Paper)
WHERE paper.foldedTitle = work.foldedTitle OR paper.foldedTitle STARTS WITH work.foldedTitle + ' '
WITH author, selected, work, collect(paper) AS papers
WHERE size(papers) = 1
WITH author, selected, work, papers[0] AS node
MERGE (author)-[link:SELECTED]->(node)
SET link += properties(selected)
WITH work, node
MATCH (work)-[stated:RECORDED_IN]->(source:Source)
MERGE (node)-[record:RECORDED_IN {key: stated.key}]->(source)
SET record += properties(stated)
WITH DISTINCT work, node
DETACH DELETE work
WITH DISTINCT node
// @include fragments/prefer-paper
