/**
 * What the graph holds, as `neo4j-admin database import` takes it: for each label and each type of relationship
 * the columns of its file, in the words of its header (`aliases:string[]`). The words by which nodes are found
 * (`Word`, `nameWords`, `textWords`, `titleSample`) and the shelves of papers (`titleShelf`, `citationShelf`) are not
 * among them: the next start makes them anew.
 */
export interface NodeTable {
  label: string;
  columns: readonly string[];
}

export interface RelationshipTable {
  from: string;
  type: string;
  to: string;
  columns: readonly string[];
}

const names = ['name:string', 'foldedName:string'];
const digest = 'digest:string';
const via = 'via:string';
const aliases = ['aliases:string[]', 'foldedAliases:string[]'];
const title = ['title:string', 'foldedTitle:string'];
const person = [
  'nameKey:string',
  'field:string',
  'homepage:string',
  'orcid:string',
  'openAlexId:string',
  'semanticScholarId:string',
  'postCoverage:string',
  'bio:string',
];
const author = [...names, ...aliases, ...person, 'positionsSource:string'];
const bibliography = [
  ...['year:long', 'kind:string', 'venue:string', 'volume:string', 'issue:string', 'pages:string'],
  ...['publisher:string', 'category:string', 'hasCode:boolean', 'doi:string', 'arxivId:string'],
  ...['openAlexId:string', 'semanticScholarId:string', 'citationCount:long', 'authorCoverage:string'],
  ...['referenceCoverage:string', 'abstract:string', 'summary:string'],
];
const place = ['kind:string', 'country:string', 'ror:string', 'openAlexId:string'];
const concept = [
  'scheme:string',
  'notation:string',
  'description:string',
  'altLabels:string[]',
  'openAlexId:string',
];
const writing = ['kind:string', 'position:long', 'body:string', 'summary:string', 'quotes:string[]'];
const sources = ['sources:string[]'];
const doubt = ['reasons:string[]', 'decision:string'];
const found = ['score:double', 'phrases:string[]', 'fields:string[]', 'starts:long[]', 'ends:long[]'];
const link = [
  ...['score:double', 'themesScore:double', 'textScore:double', 'peopleScore:double'],
  ...['referencesScore:double', 'topics:string[]', 'relatedTopics:string[]', 'peopleCount:long'],
  ...['referenceCount:long', 'cites:boolean', 'themes:string[]', 'themeShares:double[]', 'words:string[]'],
  ...['wordShares:double[]', 'people:string[]', 'peopleShares:double[]', 'references:string[]'],
  ...['referenceShares:double[]', 'chosenBy:string[]'],
];

export const nodeTables: readonly NodeTable[] = [
  { label: 'Author', columns: author },
  {
    label: 'Paper',
    columns: [
      ...title,
      ...aliases,
      'publishedOn:date',
      ...bibliography,
      'bylineSource:string',
      'themedFrom:string',
      'linkedFrom:string',
      ...['awaitedReferences:string[]', 'awaitedWords:string', 'awaitedSources:string[]'],
    ],
  },
  { label: 'Affiliation', columns: [...names, ...aliases, ...place] },
  { label: 'Topic', columns: [...names, ...aliases, ...concept] },
  {
    label: 'Post',
    columns: [...title, 'publishedOn:date', ...writing],
  },
  {
    label: 'Metric',
    columns: [
      ...['name:string', 'value:double', 'unit:string', 'definition:string', 'origin:string'],
      ...['inputs:string', 'known:long', 'total:long', 'asOf:date'],
    ],
  },
  { label: 'Keyword', columns: ['paperCount:long'] },
  { label: 'MergedAuthor', columns: author },
  { label: 'Namesakes', columns: ['told:boolean'] },
  { label: 'Redirect', columns: [] },
  {
    label: 'Import',
    columns: ['position:string', 'added:long', 'changed:long', 'unchanged:long', 'rejected:long'],
  },
  {
    label: 'Decision',
    columns: [
      'decision:string',
      'by:string',
      'reasons:string[]',
      'kept:string',
      'other:string',
      'at:datetime',
    ],
  },
  {
    label: 'Source',
    columns: [
      'kind:string',
      'name:string',
      'rank:long',
      'retrievedAt:datetime',
      'licence:string',
      'version:string',
    ],
  },
];

export const relationshipTables: readonly RelationshipTable[] = [
  ...ofAuthors('Author'),
  ...ofAuthors('MergedAuthor'),
  { from: 'MergedAuthor', type: 'MERGED_INTO', to: 'Author', columns: [] },
  { from: 'MergedAuthor', type: 'MERGED_INTO', to: 'MergedAuthor', columns: [] },
  { from: 'Redirect', type: 'TO', to: 'Author', columns: [via] },
  { from: 'Redirect', type: 'TO', to: 'MergedAuthor', columns: [via] },
  { from: 'Redirect', type: 'TO', to: 'Paper', columns: [] },
  { from: 'Paper', type: 'POSSIBLY_SAME', to: 'Paper', columns: doubt },
  { from: 'Paper', type: 'FROM', to: 'Affiliation', columns: sources },
  { from: 'Paper', type: 'ABOUT', to: 'Topic', columns: [...found, ...sources] },
  { from: 'Paper', type: 'CITES', to: 'Paper', columns: sources },
  { from: 'Paper', type: 'HAS_KEYWORD', to: 'Keyword', columns: ['word:string', 'weight:double'] },
  { from: 'Paper', type: 'SHARES_THEME', to: 'Paper', columns: link },
  { from: 'Affiliation', type: 'PART_OF', to: 'Affiliation', columns: sources },
  { from: 'Topic', type: 'BROADER', to: 'Topic', columns: sources },
  { from: 'Topic', type: 'RELATED', to: 'Topic', columns: sources },
  { from: 'Post', type: 'MENTIONS', to: 'Author', columns: [...sources, via] },
  { from: 'Post', type: 'MENTIONS', to: 'MergedAuthor', columns: [...sources, via] },
  { from: 'Post', type: 'MENTIONS', to: 'Paper', columns: sources },
  recordsOf('Paper', [...title, 'publishedOn:string', 'byline:string', ...bibliography]),
  recordsOf('Affiliation', [...names, ...place]),
  recordsOf('Topic', [...names, ...concept]),
  recordsOf('Post', [...title, 'publishedOn:string', ...writing]),
  recordsOf('Metric', []),
];

/** What leads from an author; one that was merged keeps all of it. `via` tells what another brought with it. */
function ofAuthors(from: 'Author' | 'MergedAuthor'): RelationshipTable[] {
  const authored = ['position:long', 'printedAffiliations:string[]'];
  return [
    { from, type: 'AUTHORED', to: 'Paper', columns: [...authored, ...sources, via] },
    {
      from,
      type: 'AFFILIATED_WITH',
      to: 'Affiliation',
      columns: ['role:string', 'current:boolean', ...sources, via],
    },
    { from, type: 'WROTE', to: 'Post', columns: [...sources, via] },
    { from, type: 'SELECTED', to: 'Post', columns: ['position:long', ...sources, via] },
    { from, type: 'SELECTED', to: 'Paper', columns: ['position:long', ...sources, via] },
    { from, type: 'HAS_METRIC', to: 'Metric', columns: [via] },
    { from, type: 'POSSIBLY_SAME', to: 'Author', columns: doubt },
    { from, type: 'POSSIBLY_SAME', to: 'MergedAuthor', columns: doubt },
    recordsOf(from, [...names, ...person, 'positions:string[]', via]),
  ];
}

function recordsOf(label: string, stated: string[]): RelationshipTable {
  return { from: label, type: 'RECORDED_IN', to: 'Source', columns: ['key:string', ...stated, digest] };
}
