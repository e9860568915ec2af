import pino from 'pino';
import { graphNodeCounts } from '../cypher/statements.generated.ts';
import { openPrepared } from '../src/cli/prepared.ts';
import { createServerHandler } from '../src/server/yoga.ts';
import { readSettings } from '../src/settings.ts';

/**
 * How long GraphQL queries take over a graph that is there, over GraphQL in process: each kind for twenty of its most
 * cited papers, and for their authors and affiliations, which are those with much to tell. Prints a Markdown table.
 *
 *     COTERIE_DATA=FOLDER npm run bench:queries
 *     NEO4J_URI=bolt://localhost:7687 npm run bench:queries
 */
const SAMPLE = 20;
const ROUNDS = 3;

interface Ids {
  paper: string;
  author: string;
  other: string;
  affiliation: string;
  words: string;
}

const queries: Record<string, string> = {
  'a paper with its authors, topics and citations': `query ($paper: ID!) { paper(id: $paper) {
    title abstract authors { nodes { name } } topics { edges { node { name } } } affiliations { nodes { name } }
    references(first: 20) { totalCount nodes { title } } citedBy(first: 20) { totalCount nodes { title } } } }`,
  'an author with metrics, papers and coauthors': `query ($author: ID!) { author(id: $author) {
    name metrics { name value } affiliations { edges { node { name } } }
    papers(first: 20) { totalCount nodes { title } }
    coauthors(first: 20) { totalCount edges { paperCount node { name } } } } }`,
  'four levels: an author, papers, their authors, their coauthors': `query ($author: ID!) { author(id: $author) {
    papers(first: 10) { nodes { title authors { nodes { name coauthors(first: 5) { edges { paperCount node { name } } } } } } } } }`,
  'the papers of an affiliation, with facets': `query ($affiliation: ID!) { affiliation(id: $affiliation) {
    name papers(first: 20) { totalCount nodes { title } facets { years { value count } } } } }`,
  'a coauthor network, two steps wide': `query ($author: ID!) {
    coauthorNetwork(authors: [$author], depth: 2, limit: 200) { nodes { author { name } } } }`,
  'how two authors are connected': `query ($author: ID!, $other: ID!) {
    collaborationPaths(from: $author, to: $other, limit: 3) { hops { author { name } } } }`,
  'a search': `query ($words: String!) { search(query: $words) { edges { node { __typename } } } }`,
  'a suggestion': `query ($words: String!) { suggest(prefix: $words) { text } }`,
  'the newest papers of all': '{ papers(first: 20) { nodes { title } } }',
  'the most cited of all': '{ papers(first: 20, orderBy: CITATIONS_DESC) { nodes { title } } }',
  'the first by title of all': '{ papers(first: 20, orderBy: TITLE_ASC) { nodes { title } } }',
  'the papers of a year, counted':
    '{ papers(first: 20, filter: { year: { from: 2020, to: 2020 } }) { totalCount nodes { title } } }',
};

const opening = performance.now();
const { store } = await openPrepared(readSettings(process.env));
const opened = (performance.now() - opening) / 1000;
const handler = createServerHandler(store, pino({ level: 'silent' }));

async function ask(query: string, variables: object) {
  const start = performance.now();
  const response = await handler.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (errors) process.stderr.write(`${text}\n`);
  return { data, bytes: text.length, ms: performance.now() - start };
}

const { data } = await ask(
  `query ($first: Int!) { papers(first: $first, orderBy: CITATIONS_DESC) { nodes {
    id title authors { nodes { id } } affiliations { nodes { id } } } } }`,
  { first: SAMPLE + 1 },
);
type Listed = Record<'authors' | 'affiliations', { nodes: { id: string }[] }> & { id: string; title: string };
const papers: Listed[] = data.papers.nodes;
if (papers.length === 0) throw new Error('The graph is empty: import something, or set COTERIE_DATA.');
const sample: Ids[] = papers.slice(0, SAMPLE).map((paper, index) => ({
  paper: paper.id,
  author: paper.authors.nodes[0]?.id ?? '',
  other: papers[index + 1]?.authors.nodes.at(-1)?.id ?? '',
  affiliation: (paper.affiliations.nodes[0] ?? papers.flatMap((one) => one.affiliations.nodes)[0])?.id ?? '',
  words: paper.title.split(' ').slice(0, 2).join(' '),
}));

const counts = await store.read(graphNodeCounts, {});
const paperCount = counts.find(({ name }) => name === 'Paper')?.count;
const { engine, version } = await store.info();
process.stdout.write(`${paperCount} papers, ${engine} ${version}, opened in ${opened.toFixed(1)} s\n\n`);
process.stdout.write('| query | kB | median | slowest |\n| --- | ---: | ---: | ---: |\n');
for (const [name, query] of Object.entries(queries)) {
  const asked = query.startsWith('{') ? sample.slice(0, ROUNDS) : sample;
  await ask(query, asked[0] ?? {});
  const answers = [];
  for (const ids of asked) answers.push(await ask(query, ids));
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const size = answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length / 1000;
  const median = times[Math.floor(times.length / 2)]?.toFixed(1);
  process.stdout.write(`| ${name} | ${size.toFixed(1)} | ${median} ms | ${times.at(-1)?.toFixed(1)} ms |\n`);
}
await store.close();
