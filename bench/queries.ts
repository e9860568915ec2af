import pino from 'pino';
import { authorBylines, authorCoauthors, graphNodeCounts } from '../cypher/statements.generated.ts';
import { openPrepared } from '../src/cli/prepared.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { createServerHandler } from '../src/server/yoga.ts';
import { readSettings } from '../src/settings.ts';
import { percentile } from './speed/figures.ts';

/**
 * How long GraphQL queries take over a graph that is there, over GraphQL in process: each kind for twenty of its most
 * cited papers, and for their authors and affiliations, which are those with much to tell. All are asked twice, as the
 * embedded engine reads from the disk what nobody has asked for since it was opened. Prints a Markdown table: the medians of
 * both, the slowest of the second, and, where a small answer takes much reading, how much that is at the median and what it
 * took each time that was read, all together.
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

/** What an answer was made of: the statements asked for it, and what they gave. */
interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: it is as the query is
  data: any;
  bytes: number;
  ms: number;
  asked: { statement: string; keys: string[]; rows: unknown[] }[];
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

/** How much is gone through for an answer that does not show it. */
const goneThrough: Record<string, { what: string; count(answer: Answer): number | Promise<number> }> = {
  'four levels: an author, papers, their authors, their coauthors': {
    what: 'places on bylines',
    count: async ({ asked }) => {
      const authors = asked.filter(({ statement }) => statement === authorCoauthors.name);
      let places = 0;
      for (const key of authors.flatMap(({ keys }) => keys)) {
        places += placesOn(await store.read(authorBylines, { keys: [key] }));
      }
      return places;
    },
  },
  'the papers of an affiliation, with facets': {
    what: 'papers',
    count: ({ data }) => data.affiliation.papers.totalCount,
  },
  'a coauthor network, two steps wide': { what: 'places on bylines', count: placesRead },
  'how two authors are connected': { what: 'places on bylines', count: placesRead },
  'the papers of a year, counted': { what: 'papers', count: ({ data }) => data.papers.totalCount },
};

function placesRead({ asked }: Answer): number {
  const bylines = asked.filter(({ statement }) => statement === authorBylines.name);
  return placesOn(bylines.flatMap(({ rows }) => rows as { bylines: string[][] }[]));
}

function placesOn(rows: { bylines: readonly (readonly string[])[] }[]): number {
  return rows.flatMap(({ bylines }) => bylines).reduce((sum, byline) => sum + byline.length, 0);
}

const opening = performance.now();
const { store } = await openPrepared(readSettings(process.env));
const opened = (performance.now() - opening) / 1000;
let asked: Answer['asked'] = [];
const read: GraphStore['read'] = async (statement, params, ...others) => {
  const rows = await store.read(statement, params, ...others);
  asked.push({ statement: statement.name, keys: (params as { keys?: string[] }).keys ?? [], rows });
  return rows;
};
const handler = createServerHandler({ ...store, read }, pino({ level: 'silent' }));

async function ask(query: string, variables: object): Promise<Answer> {
  asked = [];
  const start = performance.now();
  const response = await handler.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const ms = performance.now() - start;
  const { data, errors } = JSON.parse(text);
  if (errors) process.stderr.write(`${text}\n`);
  return { data, bytes: text.length, ms, asked };
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
process.stdout.write(
  '| query | kB | median | median again | slowest again | gone through | each |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n',
);
for (const [name, query] of Object.entries(queries)) {
  const variables = query.startsWith('{') ? sample.slice(0, ROUNDS) : sample;
  await ask(query, variables[0] ?? {});
  const rounds: Answer[][] = [];
  for (let round = 0; round < 2; round++) {
    const answers: Answer[] = [];
    for (const ids of variables) answers.push(await ask(query, ids));
    rounds.push(answers);
  }
  const [first = [], again = []] = rounds;
  const cells = [
    name,
    (sum(again.map(({ bytes }) => bytes)) / again.length / 1000).toFixed(1),
    `${percentile(
      first.map(({ ms }) => ms),
      0.5,
    ).toFixed(1)} ms`,
    `${percentile(
      again.map(({ ms }) => ms),
      0.5,
    ).toFixed(1)} ms`,
    `${Math.max(...again.map(({ ms }) => ms)).toFixed(1)} ms`,
    ...(await readingOf(name, again)),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
await store.close();

async function readingOf(name: string, answers: Answer[]): Promise<[string, string]> {
  const through = goneThrough[name];
  if (!through) return ['', ''];
  const counts: number[] = [];
  for (const answer of answers) counts.push(await through.count(answer));
  const each = (1000 * sum(answers.map(({ ms }) => ms))) / sum(counts);
  return [`${percentile(counts, 0.5)} ${through.what}`, `${each.toFixed(1)} µs`];
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
