// Chooses what a Post shows among what its sources state: the best source first. Needs `node`.
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record ORDER BY source.rank, source.id, record.key
  RETURN collect(record.kind) AS kindStated,
    collect(record.title) AS titleStated,
    collect(record.foldedTitle) AS foldedTitleStated,
    collect(record.position) AS positionStated,
    collect(record.body) AS bodyStated,
    collect(record.summary) AS summaryStated,
    collect(record.quotes) AS quotesStated,
    collect(record.publishedOn) AS publishedOnStated
}
SET
  node.kind = kindStated[0],
  node.title = titleStated[0],
  node.foldedTitle = foldedTitleStated[0],
  node.position = positionStated[0],
  node.body = bodyStated[0],
  node.summary = summaryStated[0],
  node.quotes = quotesStated[0],
  node.publishedOn = date(publishedOnStated[0])
