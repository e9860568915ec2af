import {
  identityPapersByIdentifier,
  importAwaited,
  importAwaiting,
  importAwaitReferences,
  importCite,
} from '../../../cypher/statements.generated.ts';
import { chunks } from '../../chunks.ts';
import type { GraphTransaction } from '../../graph/store.ts';
import { arXivId, doi } from '../../identifier.ts';
import { identifiersOf } from '../../identity/papers.ts';
import type { PaperRecord } from '../record.ts';

/** Lucene takes no more than 1024 terms in a query. */
const WORDS_AT_ONCE = 500;
const MOST_AWAITING = 100_000;

/** That a paper cites another, as a source says. */
type Citation = { paper: string; cited: string; source: string };

/**
 * Writes what papers cite, as their source says. What the graph does not have yet is noted on the paper, and when
 * it comes, in this import or in a later one, the citation is written. The papers are in the graph, with their ids
 * there.
 */
export async function writeCitations(
  transaction: GraphTransaction,
  source: string,
  papers: readonly PaperRecord[],
): Promise<void> {
  const known = await knownPapers(
    transaction,
    papers.flatMap(({ references }) => references ?? []),
  );
  const cites: Citation[] = [];
  const missing = new Map<string, string[]>();
  for (const { id: paper, references = [] } of papers) {
    for (const reference of references) {
      const cited = known.get(reference);
      if (cited && cited !== paper) cites.push({ paper, cited, source });
    }
    const unknown = references.filter((reference) => !known.has(reference));
    missing.set(paper, unknown);
  }
  cites.push(...(await awaitedIn(transaction, papers)));
  if (cites.length > 0) await transaction.run(importCite, { rows: cites });
  await awaitReferences(transaction, source, missing);
}

/** Notes what the source says of some papers in place of what it said before, beside what others say. */
async function awaitReferences(
  transaction: GraphTransaction,
  source: string,
  missing: ReadonlyMap<string, string[]>,
): Promise<void> {
  const noted = await transaction.run(importAwaited, { papers: [...missing.keys()] });
  const before = new Map(noted.map((row) => [row.paper, row]));
  const rows = [...missing].flatMap(([paper, own]) => {
    const { references: all = [], sources: said = [] } = before.get(paper) ?? {};
    const others = all.map((reference, place) => ({ reference, source: said[place] ?? '' }));
    const waits = [
      ...others.filter((one) => one.source < source),
      ...own.map((reference) => ({ reference, source })),
      ...others.filter((one) => one.source > source),
    ];
    const references = waits.map(({ reference }) => reference);
    const sources = waits.map((one) => one.source);
    // Words are slow to take from an index: what stays is not written again.
    if (references.join() === all.join() && sources.join() === said.join()) return [];
    return [{ paper, references, sources, words: references.map(wordFor).join(' ') }];
  });
  if (rows.length > 0) await transaction.run(importAwaitReferences, { rows });
}

async function knownPapers(
  transaction: GraphTransaction,
  references: string[],
): Promise<Map<string, string>> {
  const all = [...new Set(references)];
  const rows = await transaction.run(identityPapersByIdentifier, {
    ids: [],
    dois: all.filter((reference) => doi(reference) !== null),
    arxivIds: all.filter((reference) => arXivId(reference) !== null),
    openAlexIds: all.filter((reference) => reference.startsWith('W')),
    semanticScholarIds: all.filter((reference) => /^[0-9a-f]{40}$/.test(reference)),
  });
  return new Map(rows.map(({ identifier, id }) => [identifier, id]));
}

/** Citations of these papers by papers that were waiting for them. */
async function awaitedIn(transaction: GraphTransaction, papers: readonly PaperRecord[]) {
  const byIdentifier = new Map(
    papers.flatMap((paper) => identifiersOf(paper).map((identifier) => [identifier, paper.id] as const)),
  );
  const found: Citation[] = [];
  for (const identifiers of chunks([...byIdentifier.keys()], WORDS_AT_ONCE)) {
    const words = identifiers.map(wordFor).join(' ');
    const waiting = await transaction.run(importAwaiting, {
      words,
      references: identifiers,
      most: MOST_AWAITING,
    });
    for (const { paper, waits } of waiting) {
      for (const { reference, source } of waits) {
        const cited = byIdentifier.get(reference);
        if (cited && cited !== paper) found.push({ paper, cited, source });
      }
    }
  }
  return found;
}

/** An identifier as one word for a full-text index, which would part it at a stop or a slash. */
function wordFor(identifier: string): string {
  return identifier.toLowerCase().replaceAll(/[^a-z0-9]/g, 'x');
}
