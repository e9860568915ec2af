// Of which papers do sources state different days of publication?
//
// @row { title: string, days: string[] }
MATCH (paper:Paper)-[record:RECORDED_IN]->(:Source)
WHERE record.publishedOn IS NOT NULL
WITH paper, toString(record.publishedOn) AS day ORDER BY day
WITH paper, collect(DISTINCT day) AS days
WHERE size(days) > 1
RETURN paper.title AS title, days
ORDER BY title;
