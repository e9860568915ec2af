UNWIND range(0, size($ids) - 1) AS index
MATCH (paper:Paper {id: $ids[index]})
WITH paper ORDER BY index
RETURN collect(paper {slug: paper.id, .title, .year, .venue, .doi, .citationCount}) AS papersByIds
