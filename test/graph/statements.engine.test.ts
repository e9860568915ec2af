import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as generated from '../../cypher/statements.generated.ts';
import { readCypher } from '../../src/codegen/cypher.ts';
import { mismatches, parseShape, type Shape } from '../../src/codegen/shape.ts';
import { exportName, type NodeType, nodeType } from '../../src/codegen/statements.ts';
import { setUp } from '../../src/graph/open.ts';
import type { Statement } from '../../src/graph/statement.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { computeMetrics } from '../../src/metrics/compute.ts';
import { importDisputed } from '../support/disputed.ts';
import { openMemoryStore, openTestStore, testWrite } from '../support/store.ts';

type AnyStatement = Statement<Record<string, unknown>, Record<string, unknown>>;

/** A node of which nobody says what is asked for. */
function wholeNode({ label, always, asked }: NodeType): Shape {
  const fieldsOf = (shape: Shape) => ('fields' in shape ? [...shape.fields] : []);
  const ownLabel: [string, Shape] = ['label', { kind: 'literal', value: label }];
  return { kind: 'object', fields: new Map([ownLabel, ...fieldsOf(always), ...fieldsOf(asked)]) };
}

const root = new URL('../../', import.meta.url).pathname;
const files = readCypher(`${root}cypher`);
const types = new Map(
  files.flatMap(({ tags }) => {
    const [, name, shape] = /^(\w+)\s*([\s\S]*)$/.exec(tags.get('type') ?? '') ?? [];
    const node = nodeType(tags.get('node'));
    return [
      ...(name && shape ? [[name, parseShape(shape)] as const] : []),
      ...(node ? [[`${node.label}Node`, wholeNode(node)] as const] : []),
    ];
  }),
);
const statements = generated.allStatements as unknown as AnyStatement[];
/** What is asked of the embedded engine alone is about its own form of nodes; of their indexes each says what it likes. */
const reads = statements.filter(
  ({ access, name }) => access === 'read' && !/^bolt\/|^doctor\/(constraints|indexes)$/.test(name),
);

describe('every file of cypher/', () => {
  it('takes nothing into DISTINCT as a subquery returns it, of which the embedded engine takes 2,048 rows and no more', () => {
    const upToIt =
      /\}\s+(WITH ((?!MATCH|UNWIND|CALL|ORDER BY|count\(|collect\()[^{}])*)?(WITH|RETURN) DISTINCT/;
    const textOf = ({ cypher, grafeo = cypher }: AnyStatement) => grafeo.replaceAll(/\/\/.*/g, '');
    expect(statements.filter((one) => upToIt.test(textOf(one))).map(({ name }) => name)).toEqual([]);
  });

  it('is bound: a statement, a script or a fragment that a statement includes', () => {
    const included = new Set(
      readdirSync(`${root}cypher`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.cypher'))
        .flatMap((file) => [
          ...readFileSync(`${root}cypher/${file}`, 'utf8').matchAll(/@include (\S+)|\w=(fragments\/\S+)/g),
        ])
        .map(([, target, choice]) => target ?? choice),
    );
    for (const { name, tags } of files) {
      if (tags.has('row')) expect(statements.map((statement) => statement.name)).toContain(name);
      else if (tags.has('script')) expect(generated).toHaveProperty(exportName(name));
      else expect(included, `${name} is included nowhere`).toContain(name);
    }
  });

  it('is used', () => {
    const code = ['src', 'schema']
      .flatMap((folder) =>
        readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
          .map((file) => readFileSync(`${root}${folder}/${file}`, 'utf8')),
      )
      .join('\n');
    for (const { name, tags } of files) {
      if (tags.has('row') || tags.has('script'))
        expect(code, `${name} is used nowhere`).toMatch(new RegExp(`\\b${exportName(name)}\\b`));
    }
  });
});

/** Keys to ask for, by the folder of a statement: some that are there and one that is not. */
const keys: Record<string, unknown[]> = {
  author: ['evan-hubinger', 'ethan-perez', 'chris-olah', 'nobody'],
  paper: ['sleeper-agents', 'risks-from-learned-optimization', 'nothing'],
  affiliation: ['openai', 'miri', 'nowhere'],
  topic: ['cs-ai', 'cs-cr', 'nothing'],
  post: ['ml-alignment-theory-scholars-program-winter-2021', 'nothing'],
  source: ['author-page-evan-hubinger', 'nothing'],
  themes: ['sleeper-agents', 'risks-from-learned-optimization', 'nothing'],
  facet: [
    ['years', '', 'papers'],
    ['authors', '', 'author', 'evan-hubinger'],
    ['hasCode', '', 'author', 'evan-hubinger'],
    ['topics', '', 'author', 'nobody'],
    ['topics', '', 'coauthors', 'evan-hubinger', 'carson-denison'],
    ['categories', '', 'affiliation', 'berkeley'],
    ['affiliations', '', 'topic', 'cs-ai'],
    ['topics', 'arxiv', 'topic itself', 'cs-cr'],
  ],
};
const recorded = [
  ['Author', 'evan-hubinger'],
  ['Paper', 'sleeper-agents'],
  ['Post', 'nothing'],
];
const pairs: Record<string, unknown[]> = {
  'affiliation/part-of': ['I1', 'nowhere'],
  'affiliation/parts': ['I2', 'nowhere'],
  'paper/references': ['W5', 'nothing'],
  'paper/cited-by': ['W6', 'nothing'],
  'author/topics-with': [
    ['evan-hubinger', 'carson-denison'],
    ['evan-hubinger', 'nobody'],
  ],
  'author/papers-with': [
    ['evan-hubinger', 'carson-denison'],
    ['evan-hubinger', 'nobody'],
  ],
  'source/records': recorded,
  'source/facts': recorded,
};
const nothing = { property: 'titleSample', exact: '', near: '', following: [], among: 100 };
const everything = { clauses: [], authors: [], affiliations: [], topics: [], days: null };
const literal = (field: string, value: unknown, negated = false) => {
  const within = field === 'topic' ? { [String(value)]: true } : null;
  return { field, value, negated, within };
};

/** Variations of the arguments that statements share. Each takes what it declares. */
const variations: Record<string, unknown>[] = [
  {},
  { page: { descending: false, backward: true, after: null }, limit: 2, withTotal: false },
  { scheme: 'arxiv', minPapers: 2, since: '2023-01-01', includeNarrower: false, orderBy: 'name' },
  { until: '2023-12-31', limit: 1, label: 'Author' },
  ...['Affiliation', 'Topic', 'Post', 'Metric', 'Keyword', 'Source'].map((label) => ({ label })),
  { orderBy: 'title', page: { descending: false, backward: false, after: { key: 'b', id: 'b' } } },
  { types: ['Paper', 'Post'], titles: nothing, deletions: '', withTexts: false, withEvidence: false },
  { orderBy: 'papers', page: { descending: true, backward: true, after: { key: 1, id: 'b' } } },
  {
    orderBy: 'citations',
    filter: {
      clauses: [
        [literal('yearFrom', 2020), literal('topic', 'cs-ai')],
        [literal('affiliation', 'berkeley', true)],
        [
          literal('author', 'evan-hubinger'),
          literal('coauthor', 'evan-hubinger'),
          literal('mentions', 'ethan-perez'),
        ],
        [
          literal('name', 'a'),
          literal('title', 'a'),
          literal('prose', 'e'),
          literal('kind', 'comment', true),
        ],
        [
          literal('publishedFrom', '2019-01-01'),
          literal('publishedTo', '2026-01-01'),
          literal('country', 'US'),
        ],
        [
          literal('category', 'XX', true),
          literal('hasCode', true),
          literal('yearTo', 2000),
          literal('scheme', 'arxiv'),
        ],
      ],
      authors: ['evan-hubinger', 'ethan-perez'],
      affiliations: ['berkeley'],
      topics: ['cs-ai'],
      days: { from: '2019-01-01', to: '2024-06-30' },
    },
  },
];
const shared = {
  words: ['hubinger', 'sleeper'],
  prefixes: 'dec',
  deletions: 'aligment',
  types: ['Author', 'Affiliation', 'Topic', 'Paper', 'Post'],
  id: 'sleeper-agents',
  label: 'Paper',
  titles: {
    property: 'nameWords',
    exact: 'sleeper',
    near: 'deceptive',
    following: [' agents', ' alignment'],
    among: 2000,
  },
  abstracts: { property: 'textWords', exact: 'sleeper', near: 'deceptive', following: [], among: 1000 },
  withTexts: true,
  withEvidence: true,
  most: 1000,
  scheme: null,
  since: null,
  until: null,
  minPapers: 1,
  includeNarrower: true,
  orderBy: 'published',
  of: ['topic', 'cs-ai'],
  minScore: 0,
  source: 'coterie-themes',
  topic: null,
  papers: ['sleeper-agents', 'risks-from-learned-optimization', 'alignment-faking-in-large-language-models'],
  topics: ['deception', 'interpretability'],
  keywords: ['train', 'deceptive', 'nothing'],
  authors: ['evan-hubinger', 'nobody'],
  references: ['sleeper-agents'],
  rows: [
    {
      paper: 'sleeper-agents',
      keys: ['alignment-faking', 'train', 'alignment-faking-in-large-language-models'].map((id) => ({
        id,
        weight: 0.7,
      })),
    },
  ],
  filter: everything,
  page: { descending: true, backward: false, after: null },
  limit: 100,
  withTotal: true,
};

/** What single statements take beside or in place of that. */
const own: Record<string, Record<string, unknown>> = {
  'identity/papers-by-identifier': {
    ids: ['sleeper-agents', 'nothing'],
    ...{ dois: [], arxivIds: [], openAlexIds: ['W1'], semanticScholarIds: [] },
  },
  'identity/authors-by-identifier': {
    ids: ['evan-hubinger', 'nobody'],
    ...{ orcids: [], openAlexIds: ['A1'], semanticScholarIds: [] },
  },
  'identity/affiliations-by-identifier': {
    ...{ rors: [], openAlexIds: ['I1'], names: ['anthropic', 'openai', 'nowhere'] },
  },
  'identity/papers-by-title': { titles: ['beavers of the north'] },
  'identity/unlisted-name-keys': { lacking: 'openAlexId' },
  'identity/authors-by-name': { nameKeys: ['hubinger e', 'nobody n'], lacking: 'openAlexId' },
  'identity/authors-of-papers': { papers: ['sleeper-agents', 'W1', 'nothing'] },
  'identity/bylines': { papers: ['sleeper-agents', 'W5', 'nothing'] },
  'identity/kept-apart': { authors: ['A1', 'A2', 'A3', 'A4', 'evan-hubinger', 'nobody'] },
  'identity/names': { nameKeys: ['hubinger e', 'nobody n'] },
  'identity/namesakes': { nameKeys: ['hubinger e', 'nobody n'] },
  'identity/open-keys': { nameKeys: ['quill z', 'nobody n'] },
  'identity/shares': { nameKeys: ['hubinger e', 'nobody n'], affiliations: ['openai', 'nowhere'] },
  'identity/duplicates': { labels: ['Author', 'Paper'] },
  'author/joint-papers': { authors: ['evan-hubinger', 'ethan-perez', 'carson-denison', 'nobody'] },
  'search/candidates': {
    words: { exact: 'hubinger sleeper agents', near: 'deceptive alignment' },
  },
  'load/texts': { ids: ['evan-hubinger', 'nobody'] },
  'export/papers': { ids: ['sleeper-agents', 'W5', 'nothing'] },
  'export/nodes': { ids: ['evan-hubinger', 'nobody'] },
  'metric/authorships': { ids: ['sleeper-agents', 'W5', 'nothing'] },
  'merge/merged-into': { id: 'A4' },
  'merge/merged': { kept: 'ethan-perez' },
  'paper/newest': { orderBy: 'published', walk: { start: '9999-12-31', end: '2023-01-01', unknown: 'last' } },
  'paper/oldest': {
    orderBy: 'published',
    walk: { start: '2023-01-01', end: '9999-12-31', unknown: 'first' },
  },
  'paper/last-by-title': { orderBy: 'title', walk: { start: 't', end: '', unknown: 'never' } },
  'paper/first-by-title': { orderBy: 'title', walk: { start: 'b', end: 'z', unknown: 'never' } },
  'paper/most-cited': { orderBy: 'citations', walk: { start: 1000, end: 0, unknown: 'last' } },
  'paper/least-cited': { orderBy: 'citations', walk: { start: 0, end: 1000, unknown: 'first' } },
  'import/awaited': { papers: ['W1', 'nothing'] },
  'import/awaiting': { words: 'w8 w9', references: ['W8', 'W9'] },
  'import/position': { job: 'broken off' },
  'import/statements': {
    source: 'openalex',
    papers: [{ id: 'W1', key: 'W1' }],
    authors: [{ id: 'A1', key: 'Ada Øster' }],
    ...{ affiliations: [], topics: [] },
  },
};

/** Statements whose lists are in no order, which nobody needs. */
const unordered = new Set(['author/bylines', 'author/joint-papers', 'metric/authorships']);
let store: GraphStore;
let embedded: GraphStore;

beforeAll(async () => {
  store = await openTestStore();
  embedded = openMemoryStore();
  await setUp(embedded);
  for (const one of [store, embedded]) {
    await ingest(one, readSeed());
    await computeMetrics(one, { asOf: '2026-11-21' });
    await importDisputed(one);
    // As somebody might with Cypher: search does not know it.
    const create = testWrite("CREATE (:Affiliation {id: 'by-hand', name: 'By Hand', foldedName: 'by hand'})");
    await one.transaction((transaction) => transaction.run(create, {}));
  }
});
afterAll(async () => {
  await store.close();
  await embedded.close();
});

const byKey = (rows: Record<string, unknown>[]) =>
  rows.sort((a, b) => JSON.stringify(a.key ?? 0).localeCompare(JSON.stringify(b.key ?? 0)));

/** The same, with every list in the order of its items as JSON, and the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each(reads.map((statement) => [statement.name, statement] as const))('%s', (name, statement) => {
  const file = files.find((one) => one.name === name);
  const row = parseShape(file?.tags.get('row') ?? '');
  const comparable = unordered.has(name) ? sorted : byKey;

  it('answers rows of its declared type, the same as the embedded engine', async () => {
    let answered = 0;
    for (const variation of variations) {
      const params = {
        ...shared,
        ...variation,
        ...own[name],
        keys: pairs[name] ?? keys[name.split('/')[0] ?? ''] ?? [],
      };
      const rows = await store.read(statement, params);
      answered += rows.length;
      expect(rows.flatMap((one) => mismatches(one, row, types))).toEqual([]);
      const others = await embedded.read(statement, params);
      // Neo4j remembers names that nothing bears any more.
      if (name === 'console/names') expect(rows).toEqual(expect.arrayContaining(others));
      else expect(comparable(rows)).toEqual(comparable(others));
    }
    expect(answered, 'it never answered anything').toBeGreaterThan(0);
  });
});
