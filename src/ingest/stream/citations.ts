import {
  identityPapersByIdentifier,
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
  const citing = papers.filter(({ references }) => references && references.length > 0);
  const known = await knownPapers(
    transaction,
    citing.flatMap(({ references }) => references ?? []),
  );
  const cites: { paper: string; cited: string; source: string }[] = [];
  const awaited: { paper: string; references: string[]; words: string; source: string }[] = [];
  for (const { id: paper, references = [] } of citing) {
    for (const reference of references) {
      const cited = known.get(reference);
      if (cited && cited !== paper) cites.push({ paper, cited, source });
    }
    const missing = references.filter((reference) => !known.has(reference));
    awaited.push({ paper, references: missing, words: missing.map(wordFor).join(' '), source });
  }
  cites.push(...(await awaitedIn(transaction, papers)));
  if (cites.length > 0) await transaction.run(importCite, { rows: cites });
  if (awaited.length > 0) await transaction.run(importAwaitReferences, { rows: awaited });
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
  const found: { paper: string; cited: string; source: string }[] = [];
  for (const identifiers of chunks([...byIdentifier.keys()], WORDS_AT_ONCE)) {
    const words = identifiers.map(wordFor).join(' ');
    const waiting = await transaction.run(importAwaiting, {
      words,
      references: identifiers,
      most: MOST_AWAITING,
    });
    for (const { paper, references, source } of waiting) {
      for (const reference of references) {
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
