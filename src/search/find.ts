import { searchCandidates, searchNearWords } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { wordMatch } from './match.ts';
import { forgiving, type QueryWord } from './query.ts';
import { type Candidate, searchLabels } from './rank.ts';
import { deletionsOf, prefixKey } from './words.ts';

/**
 * How many a full-text index is asked for: `nodes` for each type and each of names and texts, `words` of the
 * graph that are near those of the query, of which the shortest come first.
 */
const searching = { nodes: 100, words: 1000 };
/** Who is typing waits for less, and sees but a few. */
const suggesting = { nodes: 50, words: 300 };

/** How many longer or corrected words stand in for one word of the query, and for all together. */
const MOST_SUBSTITUTES = 50;
const MOST_SUBSTITUTES_OF_ALL = 500;
/** Lucene takes no more than 1024 terms in a query. */
const MOST_DELETIONS = 600;

interface Found {
  /** The query's words, with typos forgiven in those that no text contains. */
  words: QueryWord[];
  candidates: Candidate[];
}

/**
 * Fetches what may answer a query, in two statements: which words of the graph are near those of the query, then
 * what the full-text indexes have for them. With `texts: false`, by names alone.
 */
export async function findCandidates(
  store: Pick<GraphStore, 'read'>,
  query: readonly QueryWord[],
  labels: readonly Candidate['label'][],
  { texts }: { texts: boolean },
): Promise<Found> {
  const most = texts ? searching : suggesting;
  const near = await store.read(searchNearWords, {
    words: query.flatMap(({ text, joined }) => [text, ...joined]),
    prefixes: query.flatMap(({ text, prefix }) => (prefix ? [prefixKey(text)] : [])).join(' '),
    deletions: [...new Set(query.flatMap(({ text }) => deletionsOf(text)))]
      .slice(0, MOST_DELETIONS)
      .join(' '),
    most: most.words,
  });
  const known = new Set(near.map(({ text }) => text));
  const words = forgiving(query, known);
  const candidates = await store.read(searchCandidates, {
    types: searchLabels.filter((label) => labels.includes(label)),
    exact: query.map(({ text }) => text).join(' '),
    near: substitutes(words, [...known]).join(' '),
    withTexts: texts,
    most: most.nodes,
  });
  return { words, candidates };
}

/** The words that stand in for those of the query: for each the shortest, then by the alphabet. */
function substitutes(words: readonly QueryWord[], known: readonly string[]): string[] {
  const ordered = known.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const chosen = words.map((word) =>
    ordered.filter((other) => other !== word.text && wordMatch(word, other) > 0).slice(0, MOST_SUBSTITUTES),
  );
  return [...new Set(chosen.flat())].slice(0, MOST_SUBSTITUTES_OF_ALL);
}
