// Chooses what a Paper shows among what its sources state: the best source first, then the fullest form.
// The choice depends on the set of records alone, not on the order in which they came. Needs `node`.
CALL (node) {
  MATCH (node)-[record:RECORDED_IN]->(source:Source)
  WITH record, source ORDER BY source.rank, size(record.title) DESC, record.title, source.id, record.key
  RETURN collect(DISTINCT record.title) AS titles, collect(DISTINCT record.foldedTitle) AS foldedTitles,
    collect(record.publishedOn) AS publishedOnStated,
    collect(record.year) AS yearStated,
    // Somebody's selected work, which turned out to be a paper, has a kind as a post.
    collect(CASE WHEN NOT record.kind IN ['work', 'programme'] THEN record.kind END) AS kindStated,
    collect(CASE WHEN record.venue IS NOT NULL THEN record {.venue, .volume, .issue, .pages, .publisher} END) AS publications,
    collect(record.category) AS categoryStated,
    collect(record.hasCode) AS hasCodeStated,
    collect(record.doi) AS doiStated,
    collect(record.arxivId) AS arxivIdStated,
    collect(record.openAlexId) AS openAlexIdStated,
    collect(record.semanticScholarId) AS semanticScholarIdStated,
    collect(record.citationCount) AS citationCountStated,
    collect(CASE WHEN record.byline IS NOT NULL THEN source.id END) AS bylineSources,
    collect(record.authorCoverage) AS authorCoverageStated,
    collect(record.referenceCoverage) AS referenceCoverageStated,
    collect(record.abstract) AS abstractStated,
    collect(record.summary) AS summaryStated
}
SET
  node.title = titles[0],
  node.aliases = titles[1..],
  node.foldedTitle = foldedTitles[0],
  node.foldedAliases = foldedTitles[1..],
  node.publishedOn = date(publishedOnStated[0]),
  node.kind = kindStated[0],
  node.venue = publications[0].venue,
  node.volume = publications[0].volume,
  node.issue = publications[0].issue,
  node.pages = publications[0].pages,
  node.publisher = publications[0].publisher,
  node.category = categoryStated[0],
  node.hasCode = hasCodeStated[0],
  node.doi = doiStated[0],
  node.arxivId = arxivIdStated[0],
  node.openAlexId = openAlexIdStated[0],
  node.semanticScholarId = semanticScholarIdStated[0],
  node.citationCount = citationCountStated[0],
  node.bylineSource = bylineSources[0],
  node.authorCoverage = CASE WHEN 'known' IN authorCoverageStated THEN 'known' ELSE authorCoverageStated[0] END,
  node.referenceCoverage = referenceCoverageStated[0],
  node.abstract = abstractStated[0],
  node.summary = summaryStated[0],
  node.year = coalesce(toInteger(substring(publishedOnStated[0], 0, 4)), yearStated[0])
WITH *,
  // @include fragments/title-shelf of=foldedTitles[0]
  AS titleShelf,
  // @include fragments/citation-shelf of=citationCountStated[0]
  AS citationShelf
SET node.titleShelf = titleShelf, node.citationShelf = citationShelf
