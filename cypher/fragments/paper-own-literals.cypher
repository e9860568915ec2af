// What a filter may ask of a paper by itself, as branches of a CASE. Needs `paper` and `literal`.
WHEN 'publishedFrom' THEN paper.publishedOn >= date(literal.value)
WHEN 'publishedTo' THEN paper.publishedOn <= date(literal.value)
WHEN 'yearFrom' THEN paper.year >= literal.value
WHEN 'yearTo' THEN paper.year <= literal.value
WHEN 'category' THEN paper.category = literal.value
WHEN 'hasCode' THEN coalesce(paper.hasCode, false) = literal.value
WHEN 'title' THEN paper.foldedTitle CONTAINS literal.value
WHEN 'prose' THEN toLower(coalesce(paper.abstract, '') + ' ' + coalesce(paper.summary, '')) CONTAINS literal.value
