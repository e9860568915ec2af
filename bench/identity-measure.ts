import type { Statement } from '../src/graph/statement.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { groupBy } from '../src/group-by.ts';
import { importStream } from '../src/ingest/stream/import-stream.ts';
import { type IdentitySet, mentionOf } from './identity-set.ts';

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

/** Reads the papers of a set into the graph, one source after the other, none of which has ids of authors. */
export async function readSet(store: GraphStore, { papers }: IdentitySet): Promise<void> {
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

/** How well the graph tells who is who. */
export interface Measure {
  /** The mentions that were found in the graph, and how many authors and people these are. */
  mentions: string[];
  authors: number;
  people: number;
  /** The share of the pairs of mentions of one author that are of one person, and the other way round. */
  precision: number;
  recall: number;
  /** How many pairs of mentions are of one person, of one author, and of both. */
  pairs: { meant: number; made: number; right: number };
  /** For each way to print a name, how many mentions are printed so, and which share of its pairs is found. */
  variants: { variant: string; mentions: number; recall: number }[];
}

/** Compares which mentions of a set became one author of the graph with who was meant. */
export async function measure(store: GraphStore, set: IdentitySet): Promise<Measure> {
  const found = await assigned(store, set);
  const mentions = [...set.truth.keys()].filter((mention) => found.has(mention));
  const person = (mention: string) => String(set.truth.get(mention));
  const author = (mention: string) => found.get(mention) ?? '';
  const pairs = (key: (mention: string) => string) =>
    [...groupBy(mentions, key).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const right = pairs((mention) => `${person(mention)} ${author(mention)}`);
  const [meant, made] = [pairs(person), pairs(author)];
  const byPerson = groupBy(mentions, person);
  const variants = [...groupBy(mentions, (mention) => set.variants.get(mention) ?? '')].map(
    ([variant, some]) => {
      const others = some.flatMap((mention) =>
        (byPerson.get(person(mention)) ?? [])
          .filter((other) => other !== mention)
          .map((other) => author(other) === author(mention)),
      );
      return {
        variant,
        mentions: some.length,
        recall: others.filter(Boolean).length / Math.max(1, others.length),
      };
    },
  );
  return {
    mentions,
    authors: new Set(mentions.map(author)).size,
    people: byPerson.size,
    precision: right / made,
    recall: right / meant,
    pairs: { meant, made, right },
    variants,
  };
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
