import {
  type AuthorNode,
  authorByIdentifier,
  identityDuplicates,
  mergeKeepApart,
  mergeMergedInto,
  type Page,
} from '../../cypher/statements.generated.ts';
import { ExpectedError } from '../expected-error.ts';
import type { RowOf } from '../graph/statement.ts';
import type { GraphStore } from '../graph/store.ts';
import { readIdentifier } from '../identifier.ts';
import { mergeAuthors, splitAuthors } from '../identity/merge.ts';
import { type Resolved, resolveNamesakes } from '../identity/resolve.ts';
import { createProgress } from '../progress.ts';
import { withGraph, withGraphToRead } from './with-graph.ts';

const PAGE = 100;

/** Lists the pairs of authors that may be one, with what speaks for it. */
export async function listDuplicates(): Promise<void> {
  await withGraphToRead(async (store) => {
    let after: Page['after'] = null;
    for (let more = true; more; ) {
      const page: Page = { descending: true, backward: false, after };
      const asked = { labels: ['Author'], page, limit: PAGE, withTotal: false };
      const [row]: RowOf<typeof identityDuplicates>[] = await store.read(identityDuplicates, asked);
      for (const { sortKey, node } of row?.edges ?? []) {
        process.stdout.write(`${node.one}\t${node.other}\t${node.reasons.join(', ')}\n`);
        after = { key: sortKey, id: node.id };
      }
      more = row?.edges.length === PAGE;
    }
  });
}

/** Finds out who is who among the people of imports that broke off before they did. */
export async function resolve(): Promise<void> {
  await withGraph(async (store) => {
    const at = new Date().toISOString();
    const resolved = await resolveNamesakes(store, { at, progress: createProgress() });
    process.stdout.write(describeResolved(resolved) || 'there was nobody to be told apart\n');
  });
}

/** What telling namesakes apart has found, in a line; nothing where it found nothing. */
export function describeResolved({ joined, doubtful, tooMany, stopped }: Resolved): string {
  if (joined + doubtful + tooMany.length === 0 && !stopped) return '';
  const names = tooMany.map(({ nameKey, authors }) => `${nameKey} (${authors} authors)`).join(', ');
  const many = names && `; too many to be compared, and left as they are: ${names}`;
  const more = stopped ? '; stopped before the end: `coterie authors resolve` goes on from here' : '';
  return `${joined} authors found to be others of the same name, ${doubtful} pairs listed as possibly one${many}${more}\n`;
}

/** Makes one author of two, of which the first keeps its id. */
export async function merge(one: string, other: string): Promise<void> {
  await withGraph(async (store) => {
    const [kept, merged] = [await findAuthor(store, one), await findAuthor(store, other)];
    if (kept.id === merged.id)
      throw new ExpectedError(`${one} and ${other} are one author already: ${kept.id}.`);
    await mergeAuthors(store, kept.id, merged.id, { at: new Date().toISOString() });
    process.stdout.write(`${merged.name} (${merged.id}) is ${kept.name} (${kept.id}) from now on\n`);
  });
}

/** Says that two authors are two: undoes their merge, if there was one. */
export async function split(one: string, other: string): Promise<void> {
  await withGraph(async (store) => {
    const at = new Date().toISOString();
    const kept = await findAuthor(store, one);
    const [merged] = await store.read(mergeMergedInto, { id: readIdentifier(other).value });
    if (merged?.kept === kept.id) {
      await splitAuthors(store, kept.id, merged.merged, { at });
      process.stdout.write(`${merged.merged} is an author again, and not ${kept.id}\n`);
      return;
    }
    const second = await findAuthor(store, other);
    if (kept.id === second.id) {
      if (!merged) throw new ExpectedError(`${other} was never another author than ${kept.id}.`);
      const [through, last] = [merged.kept, merged.merged];
      throw new ExpectedError(
        `${last} was merged into ${through}, which was merged into ${kept.id} later: split ${through} from ${kept.id} first, then ${last} from ${through}.`,
      );
    }
    await store.transaction((transaction) =>
      transaction.run(mergeKeepApart, { one: kept.id, other: second.id, at }),
    );
    process.stdout.write(`${kept.id} and ${second.id} are two authors\n`);
  });
}

async function findAuthor(store: GraphStore, identifier: string): Promise<AuthorNode> {
  const [found] = await store.read(authorByIdentifier, { keys: [readIdentifier(identifier).value] });
  if (found) return found.node;
  throw new ExpectedError(
    `No author is known by ${JSON.stringify(identifier)}: give a slug, an ORCID, an OpenAlex or Semantic Scholar id.`,
  );
}
