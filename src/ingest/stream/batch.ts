import {
  identityOpenNamesakes,
  identityRedirectPapers,
  identityWriteDoubts,
  importWithdrawPapers,
} from '../../../cypher/statements.generated.ts';
import type { GraphStore, GraphTransaction } from '../../graph/store.ts';
import { resolveAffiliations } from '../../identity/affiliations.ts';
import { authorsByIdentifier, identified, resolveAuthors, type Unlisted } from '../../identity/authors.ts';
import { nameKey } from '../../identity/compared-name.ts';
import { identifiersOf, resolvePapers } from '../../identity/papers.ts';
import type { Written } from '../../search/index-words.ts';
import type { AuthorRecord, GraphRecord, PaperRecord, TopicRecord } from '../record.ts';
import { rowsOf } from '../rows.ts';
import { writeRows } from '../write.ts';
import { writeCitations } from './citations.ts';
import { digestOf } from './digest.ts';
import { knownDigests, placeOf, withoutKnown } from './known.ts';

/** What a stream states: all but posts, which profiles have. */
export type StreamRecord = Exclude<GraphRecord, { type: 'post' }>;

/** How many records of a batch were new to the graph, differed from what their source stated before, or did not. */
export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}

/** A batch of records, ready to be written in one transaction. */
export interface Batch {
  tally: Tally;
  /** Answers with the nodes that search has to learn of. */
  write(transaction: GraphTransaction): Promise<Written>;
}

const labels = { paper: 'Paper', author: 'Author', affiliation: 'Affiliation', topic: 'Topic' } as const;

/**
 * Finds out what records of a source mean in the graph: which of its papers, people and places they are about, and
 * which of them say nothing new.
 */
export async function prepareBatch(
  store: GraphStore,
  source: string,
  all: readonly StreamRecord[],
  unlisted: Unlisted | null,
): Promise<Batch> {
  // What a source says of a thing twice in one batch, it says once: the last time.
  const records = [...new Map(all.map((record) => [`${record.type} ${record.id}`, record])).values()];
  const stated = records.map((record) => ({ record, digest: digestOf(record) }));
  const [places, known, authors] = await Promise.all([
    resolveAffiliations(store, records.flatMap(affiliationsOf)),
    resolvePapers(
      store,
      source,
      records.filter((record) => record.type === 'paper'),
    ),
    resolveAuthorRecords(store, records),
  ]);
  const place = (id: string) => places.get(id) ?? id;
  const mains = stated.map(({ record, digest }) => {
    const home = atHome(record);
    const key = record.key ?? keyOf(record);
    return { record: { ...home, key }, digest, at: placeOf({ label: labels[home.type], id: home.id, key }) };
  });

  const before = await knownDigests(
    store,
    source,
    mains.map(({ record: { type, id, key } }) => ({ label: labels[type], id, key })),
  );
  const fresh = mains.filter(({ at, digest }) => before.get(at) !== digest);
  const changed = fresh.filter(({ at }) => before.has(at));
  const papers = fresh.map(({ record }) => record).filter((record) => record.type === 'paper');
  const people = await resolveAuthors(store, source, papers, unlisted);
  const resolved = fresh.map(({ record }) => (record.type === 'paper' ? withPeople(record) : record));
  const digests = new Map(fresh.map(({ at, digest }) => [at, digest]));
  const rows = await withoutKnown(store, source, rowsOf(source, resolved), digests);

  return {
    tally: {
      added: fresh.length - changed.length,
      changed: changed.length,
      unchanged: mains.length - fresh.length,
    },
    async write(transaction) {
      const withdrawn = changed.flatMap(({ record: { type, id, key } }) =>
        type === 'paper' ? [{ id, key, source }] : [],
      );
      if (withdrawn.length > 0) await transaction.run(importWithdrawPapers, { rows: withdrawn });
      const written = await writeRows(transaction, rows);
      await writeCitations(transaction, source, papers);
      const renamed = papers.flatMap((paper) =>
        paper.key === paper.id
          ? []
          : identifiersOf(paper).map((identifier) => ({ identifier, paper: paper.id })),
      );
      if (renamed.length > 0) await transaction.run(identityRedirectPapers, { rows: renamed });
      // A source with a registry tells its authors apart itself.
      const nameKeys = unlisted
        ? []
        : [...new Set(papers.flatMap(({ authors }) => authors.map(({ name }) => nameKey(name))))];
      if (nameKeys.length > 0) await transaction.run(identityOpenNamesakes, { nameKeys });
      const doubts = [...known.doubts, ...people.doubts];
      if (doubts.length > 0) await transaction.run(identityWriteDoubts, { rows: doubts });
      return written;
    },
  };

  /** The record with the ids that papers, places and authors have in the graph. People of a paper come later. */
  function atHome(record: StreamRecord): StreamRecord {
    if (record.type === 'topic') return record;
    if (record.type === 'affiliation') {
      return {
        ...record,
        id: place(record.id),
        ...(record.parents && { parents: record.parents.map(place) }),
        ...(record.children && { children: record.children.map(place) }),
      };
    }
    const affiliations = record.affiliations?.map((one) => ({ ...one, id: place(one.id) }));
    if (record.type === 'author') {
      return {
        ...record,
        id: authors.get(record.id) ?? record.id,
        ...(affiliations && { affiliations }),
      } as AuthorRecord;
    }
    return {
      ...record,
      id: known.ids.get(record.id) ?? record.id,
      ...(affiliations && { affiliations }),
      authors: record.authors.map((person) => ({
        ...person,
        ...(person.affiliations && { affiliations: person.affiliations.map(place) }),
      })),
    } as PaperRecord;
  }

  function withPeople<Record extends PaperRecord>(paper: Record): Record {
    return {
      ...paper,
      authors: paper.authors.map((person) => ({ ...person, id: people.ids.get(person) ?? person.id })),
    };
  }
}

/** What a source calls a thing: its own id, but topics of arXiv go by their notation. */
function keyOf(record: StreamRecord): string {
  return record.type === 'topic' ? ((record as TopicRecord).notation ?? record.id) : record.id;
}

function affiliationsOf(record: StreamRecord) {
  if (record.type === 'affiliation') {
    const relatives = [...(record.parents ?? []), ...(record.children ?? [])];
    return [record, ...relatives.map((id) => ({ id, name: id, openAlexId: id }))];
  }
  return record.type === 'topic' ? [] : (record.affiliations ?? []);
}

/** Records of authors go by external ids alone: a name is no evidence without papers. */
async function resolveAuthorRecords(
  store: GraphStore,
  records: readonly StreamRecord[],
): Promise<Map<string, string>> {
  const authors = records.filter((record) => record.type === 'author');
  const known = await authorsByIdentifier(store, authors);
  return new Map(authors.map((author) => [author.id, identified(author, known) ?? author.id]));
}
