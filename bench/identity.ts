import { parseArgs } from 'node:util';
import { openGrafeo } from '../src/graph/grafeo.ts';
import { setUp } from '../src/graph/open.ts';
import type { Statement } from '../src/graph/statement.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { groupBy } from '../src/group-by.ts';
import { resolveNamesakes } from '../src/identity/resolve.ts';
import { importStream } from '../src/ingest/stream/import-stream.ts';
import { type IdentitySet, makeIdentitySet, mentionOf } from './identity-set.ts';

/**
 * How well imports tell who is who: reads papers by known people, whose names five sources print in their ways, into
 * an empty graph, and compares which mentions became one author with who was meant. Prints pairwise precision and
 * recall, and recall by the way in which names are printed.
 *
 *     npm run bench:identity                # seed 1, to which the weights are fitted
 *     npm run bench:identity -- --seed 2
 */
const authors: Statement<
  object,
  { source: string; key: string; id: string; position: number; names: string[] }
> = {
  name: 'bench/authors',
  access: 'read',
  cypher: `
    MATCH (source:Source)<-[record:RECORDED_IN]-(paper:Paper)<-[authored:AUTHORED]-(author:Author)
    CALL (author) {
      MATCH (author)-[named:RECORDED_IN]->(by:Source)
      RETURN collect(by.id + ' ' + named.key) AS names
    }
    RETURN source.id AS source, record.key AS key, author.id AS id, authored.position AS position, names`,
};

async function read(store: GraphStore, { papers }: IdentitySet): Promise<void> {
  // In one order of time, as they might be imported: sources take turns.
  for (const [source, records] of groupBy(papers, (one) => one.source)) {
    await importStream(store, {
      source: {
        id: source,
        kind: 'bibliography',
        name: source,
        retrievedAt: '2026-11-21T00:00:00Z',
        version: 'set',
      },
      job: source,
      registry: null,
      async *entries() {
        for (const [index, { record }] of records.entries()) {
          const place = { file: source, line: index + 1 };
          yield { entry: { place, records: [record] }, position: String(index) };
        }
      },
    });
  }
}

/** Which author of the graph each mention became. */
async function assigned(store: GraphStore, { papers }: IdentitySet): Promise<Map<string, string>> {
  const rows = groupBy(
    await store.read(authors, {}),
    ({ source, key, position }) => `${source} ${key} ${position}`,
  );
  const found = new Map<string, string>();
  for (const { record, source } of papers) {
    for (const { name, position } of record.authors) {
      const candidates = rows.get(`${source} ${record.id} ${position}`) ?? [];
      const named = candidates.find(({ names }) => names.includes(`${source} ${name}`));
      if (named) found.set(mentionOf(source, record, position ?? 0), named.id);
    }
  }
  return found;
}

const pairs = (count: number) => (count * (count - 1)) / 2;

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const set = makeIdentitySet({ seed: Number(values.seed) });
const store = openGrafeo({ timeout: 120_000 });
await setUp(store);
const start = performance.now();
await read(store, set);
const reading = (performance.now() - start) / 1000;
const { joined, doubtful } = await resolveNamesakes(store, { at: '2026-11-21T00:00:00Z' });
const resolved = (performance.now() - start) / 1000 - reading;
const found = await assigned(store, set);
const mentions = [...set.truth.keys()].filter((mention) => found.has(mention));
const sizes = (key: (mention: string) => string) =>
  [...groupBy(mentions, key).values()].reduce((sum, group) => sum + pairs(group.length), 0);
const person = (mention: string) => String(set.truth.get(mention));
const author = (mention: string) => found.get(mention) ?? '';
const together = sizes((mention) => `${person(mention)} ${author(mention)}`);
const precision = together / sizes(author);
const recall = together / sizes(person);
process.stdout.write(
  `${mentions.length} of ${set.truth.size} mentions found, ${new Set(mentions.map(author)).size} authors for ${new Set(mentions.map(person)).size} people; ${joined} joined, ${doubtful} pairs listed; import ${reading.toFixed(0)} s, telling apart ${resolved.toFixed(0)} s\n`,
);
process.stdout.write(`pairwise precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n`);
for (const [variant, some] of groupBy(mentions, (mention) => set.variants.get(mention) ?? '')) {
  // The share of the other mentions of the same person that are the same author.
  let same = 0;
  let all = 0;
  const byPerson = groupBy(mentions, person);
  for (const mention of some) {
    for (const other of byPerson.get(person(mention)) ?? []) {
      if (other === mention) continue;
      all += 1;
      if (author(other) === author(mention)) same += 1;
    }
  }
  process.stdout.write(
    `  ${variant}: ${some.length} mentions, recall ${(same / Math.max(1, all)).toFixed(3)}\n`,
  );
}
await store.close();
