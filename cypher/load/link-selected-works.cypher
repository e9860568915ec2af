// Selected works that turn out to be papers of the same author, under the same or a longer title, become
// these papers: their record is copied, so that the short title remains as an alias. A title that fits
// several papers stays as it is. Answers with the works that lost an author, and the papers.
//
// @write
// @params { authors: string[] }
// @row { work: string, paper: string }
UNWIND $authors AS id
MATCH (author:Author {id: id})-[selected:SELECTED]->(work:Post {kind: 'work'})
MATCH (author)-[:AUTHORED]->(paper:Paper)
WHERE paper.foldedTitle = work.foldedTitle OR paper.foldedTitle STARTS WITH work.foldedTitle + ' '
WITH author, selected, work, collect(paper) AS papers
WHERE size(papers) = 1
WITH author, selected, work, papers[0] AS node
MERGE (author)-[link:SELECTED]->(node)
SET link += properties(selected)
WITH selected, work, node
MATCH (work)-[stated:RECORDED_IN]->(source:Source)
MERGE (node)-[record:RECORDED_IN {key: stated.key}]->(source)
SET record += properties(stated)
WITH DISTINCT selected, work, node
DELETE selected
WITH DISTINCT work, node
// @include fragments/prefer-paper
RETURN DISTINCT work.id AS work, node.id AS paper
