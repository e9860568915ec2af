import pino from 'pino';
import { contentsOf, isEmpty } from '../src/cli/contents.ts';
import { openGraph } from '../src/graph/open.ts';
import type { Statement } from '../src/graph/statement.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { indexMissing } from '../src/search/index-words.ts';
import { createServerHandler } from '../src/server/yoga.ts';
import { readSettings } from '../src/settings.ts';

/**
 * How long `suggest` and `search` take, over GraphQL in process. Fills an empty graph with NODES made-up nodes
 * (100,000): 60 % authors, 39 % papers with abstracts, 1 % affiliations.
 *
 *     COTERIE_DATA=$(mktemp -d) npm run bench:search
 *     NEO4J_URI=bolt://localhost:7687 npm run bench:search    # an empty database
 */
const size = Number(process.env.NODES ?? 100_000);
const WARM_UP = 15;
const ROUNDS = 30;

let state = 7;
/** Always the same numbers, so that figures can be compared. */
function random(): number {
  state = (state * 16_807) % 2_147_483_647;
  return state / 2_147_483_647;
}

const one = <T>(items: readonly T[], at = random()): T => items[Math.floor(at * items.length)] as T;
const consonants = 'b c d f g h j k l m n p r s t v w z br ch cl dr fr gr kr pl sch sh st str th tr'.split(
  ' ',
);
const vowels = 'a e i o u ai au ei ie ou'.split(' ');
const endings = [
  '',
  'n',
  'r',
  's',
  'l',
  'm',
  't',
  'nd',
  'ng',
  'ck',
  'ing',
  'er',
  'ion',
  'ity',
  'al',
  'ova',
  'son',
];

function word(): string {
  const syllables = Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(consonants) + one(vowels));
  return syllables.join('') + one(endings);
}

const lexicon = Array.from({ length: 30_000 }, word);
const surnames = Array.from({ length: 60_000 }, word);
const givenNames = Array.from({ length: 3000 }, word);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** Few words are frequent and most are rare, as in a language. */
const words = (count: number) => Array.from({ length: count }, () => one(lexicon, random() ** 3)).join(' ');
const author = () => `${capital(one(givenNames, random() ** 2))} ${capital(one(surnames, random() ** 2))}`;

async function fill(store: GraphStore): Promise<void> {
  if (!isEmpty(await contentsOf(store))) throw new Error('this graph is not empty: name another');
  const make = (label: string, share: number, properties: () => object) =>
    create(
      store,
      label,
      Array.from({ length: size * share }, (_, index) => ({ id: `${label}-${index}`, ...properties() })),
    );
  await make('Author', 0.6, () => ({ name: author() }));
  await make('Paper', 0.39, () => ({
    title: capital(words(5 + Math.floor(random() * 8))),
    abstract: words(120),
  }));
  await make('Affiliation', 0.01, () => ({ name: `University of ${capital(one(surnames))}` }));
  await create(store, 'Author', [{ id: 'evan-hubinger', name: 'Evan Hubinger' }]);
}

async function create(store: GraphStore, label: string, rows: object[]): Promise<void> {
  const statement: Statement<{ rows: object[] }, object> = {
    name: 'bench/create',
    access: 'write',
    cypher: `UNWIND $rows AS row CREATE (n:${label}) SET n += row`,
  };
  for (let from = 0; from < rows.length; from += 5000) {
    await store.transaction((transaction) =>
      transaction.run(statement, { rows: rows.slice(from, from + 5000) }),
    );
  }
}

async function measure(store: GraphStore, name: string, query: string, texts: string[]): Promise<void> {
  const handler = createServerHandler(store, pino({ level: 'silent' }));
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const text of texts) {
      const start = performance.now();
      const response = await handler.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { text } }),
      });
      const { errors } = (await response.json()) as { errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      if (round >= WARM_UP) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => `${times[Math.floor((times.length - 1) * part)]?.toFixed(1)} ms`;
  process.stdout.write(`${name}: median ${at(0.5)}, 95 % within ${at(0.95)}, slowest ${at(1)}\n`);
}

const store = await openGraph(readSettings(process.env));
await fill(store);
const start = performance.now();
await indexMissing(store);
const { engine, version } = await store.info();
const seconds = ((performance.now() - start) / 1000).toFixed(0);
process.stdout.write(`${engine} ${version}, ${size} nodes, indexed in ${seconds} s\n`);
const [given = '', surname = '', term = '', other = ''] = [
  givenNames[0],
  surnames[5],
  lexicon[1],
  lexicon[40],
];
await measure(
  store,
  'suggest',
  'query ($text: String!) { suggest(prefix: $text) { text type node { id } } }',
  [
    ...['e', 's', 'th', 'st', 'sch', 'hub', 'hubin', 'evan h', 'evan hub', 'univ', 'university of s'],
    ...[given.slice(0, 3), `${given} ${surname.slice(0, 2)}`, surname.slice(0, 4), term.slice(0, 3)],
  ],
);
await measure(
  store,
  'search',
  'query ($text: String!) { search(query: $text) { edges { score highlights { field } node { __typename } } } }',
  [
    ...[
      'evan hubinger',
      'hubinger, e.',
      'evan hubingr',
      given,
      `${given} ${surname}`,
      term,
      `${term} ${other}`,
    ],
    ...[`${other}x`, `university of ${surname}`, words(6), words(20)],
  ],
);
await store.close();
