import {
  identityPapersByIdentifier,
  identityPapersByTitle,
  importStatements,
} from '../../cypher/statements.generated.ts';
import { fold } from '../fold.ts';
import type { GraphStore } from '../graph/store.ts';
import { groupBy } from '../group-by.ts';
import type { PaperRecord } from '../ingest/record.ts';
import { otherId } from './own-id.ts';
import { type PaperFacts, samePaper } from './same-paper.ts';

/** Two things that may be one, and why. */
export interface Doubt {
  label: 'Paper' | 'Author';
  id: string;
  other: string;
  reasons: string[];
}

interface KnownPaper extends PaperFacts {
  id: string;
}

/**
 * Says for each paper of a source, by its key there, which paper of the graph it is, or under which id it goes in.
 * External ids first, then title, year and authors; two papers of one batch are compared like any others.
 */
export async function resolvePapers(
  store: GraphStore,
  source: string,
  records: readonly PaperRecord[],
): Promise<{ ids: Map<string, string>; doubts: Doubt[] }> {
  const [before, known] = await Promise.all([
    recordedBefore(store, source, records),
    byIdentifier(store, records),
  ]);
  const open = records.filter((record) => !before.has(record.id) && !identified(record, known));
  const [titles, taken] = await Promise.all([byTitle(store, open), takenIds(store, open)]);

  const ids = new Map<string, string>();
  const doubts: Doubt[] = [];
  for (const record of records) {
    const facts = factsOf(record);
    const id = before.get(record.id) ?? identified(record, known) ?? bySameTitle(record, facts);
    ids.set(record.id, id);
    for (const identifier of identifiersOf(record)) if (!known.has(identifier)) known.set(identifier, id);
    taken.add(id);
    const namesakes = titles.get(facts.foldedTitle) ?? [];
    if (!namesakes.some((paper) => paper.id === id))
      titles.set(facts.foldedTitle, [...namesakes, { ...facts, id }]);
  }
  return { ids, doubts };

  function bySameTitle(record: PaperRecord, facts: PaperFacts): string {
    const compared = (titles.get(facts.foldedTitle) ?? []).map((other) => ({
      other,
      verdict: samePaper(facts, other),
    }));
    const same = compared.filter(({ verdict }) => verdict === 'same');
    if (same.length === 1 && same[0]) return same[0].other.id;
    const id = taken.has(record.id) ? otherId(record.id, source, record.id) : record.id;
    for (const { other, verdict } of compared) {
      if (verdict === 'different') continue;
      doubts.push({ label: 'Paper', id, other: other.id, reasons: ['the same title'] });
    }
    return id;
  }
}

/** Papers that this source has stated before, which they are: nobody is asked twice. */
async function recordedBefore(store: GraphStore, source: string, records: readonly PaperRecord[]) {
  const papers = records.flatMap(({ id: key }) => [
    { id: key, key },
    { id: otherId(key, source, key), key },
  ]);
  const rows = await store.read(importStatements, {
    source,
    papers,
    authors: [],
    affiliations: [],
    topics: [],
  });
  return new Map(rows.map(({ id, key }) => [key, id]));
}

async function byIdentifier(
  store: GraphStore,
  records: readonly PaperRecord[],
): Promise<Map<string, string>> {
  const all = (property: 'doi' | 'arxivId' | 'openAlexId' | 'semanticScholarId') =>
    records.flatMap((record) => record[property] ?? []);
  const rows = await store.read(identityPapersByIdentifier, {
    ids: [],
    dois: all('doi'),
    arxivIds: all('arxivId'),
    openAlexIds: all('openAlexId'),
    semanticScholarIds: all('semanticScholarId'),
  });
  return new Map(rows.map(({ identifier, id }) => [identifier, id]));
}

async function byTitle(
  store: GraphStore,
  records: readonly PaperRecord[],
): Promise<Map<string, KnownPaper[]>> {
  const titles = [...new Set(records.map(({ title }) => fold(title)))];
  return groupBy(await store.read(identityPapersByTitle, { titles }), ({ foldedTitle }) => foldedTitle);
}

async function takenIds(store: GraphStore, records: readonly PaperRecord[]): Promise<Set<string>> {
  const none = { dois: [], arxivIds: [], openAlexIds: [], semanticScholarIds: [] };
  const rows = await store.read(identityPapersByIdentifier, { ids: records.map(({ id }) => id), ...none });
  return new Set(rows.map(({ id }) => id));
}

function identified(record: PaperRecord, known: ReadonlyMap<string, string>): string | undefined {
  return identifiersOf(record)
    .map((identifier) => known.get(identifier))
    .find(Boolean);
}

/** The external ids that a record gives to its paper. */
export function identifiersOf({ doi, arxivId, openAlexId, semanticScholarId }: PaperRecord): string[] {
  return [doi, arxivId, openAlexId, semanticScholarId].filter((identifier) => identifier !== undefined);
}

function factsOf({ title, year, publishedOn, authors, ...ids }: PaperRecord): PaperFacts {
  return {
    foldedTitle: fold(title),
    year: publishedOn ? Number(publishedOn.slice(0, 4)) : (year ?? null),
    doi: ids.doi ?? null,
    arxivId: ids.arxivId ?? null,
    openAlexId: ids.openAlexId ?? null,
    semanticScholarId: ids.semanticScholarId ?? null,
    authors: authors.map(({ name }) => name),
  };
}
