import { type Question, searchCandidates, searchNearWords } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../graph/store.ts';
import { asking, fitting, leading, type Most, type Term } from './leading.ts';
import { wordMatch } from './match.ts';
import { forgiving, isGrammar, type QueryWord, telling } from './query.ts';
import { type Candidate, searchLabels } from './rank.ts';
import { deletionsOf, prefixKey } from './words.ts';

/**
 * How many a full-text index is asked for: `nodes` for each type and each of names and texts, `words` of the
 * graph that are near those of the query, of which the shortest come first. `entries` are what an index may go
 * through for that: some ten milliseconds' worth.
 */
const searching = { nodes: 100, words: 1000, entries: 50_000 };
/** Who is typing waits for less, and sees but a few. */
const suggesting = { nodes: 50, words: 300, entries: 20_000 };

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

/** How many papers or authors have a word. */
type Counts = (key: 'titleCount' | 'textCount' | 'authorCount') => (word: string) => number;

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
  const known = new Map(near.map((word) => [word.text, word]));
  const words = forgiving(query, known);
  const terms = termsOf(words, known);
  const countIn: Counts = (key) => (word) => known.get(word)?.[key] ?? 0;
  const candidates = await store.read(searchCandidates, {
    types: searchLabels.filter((label) => labels.includes(label)),
    words: {
      exact: words.map(({ text }) => text).join(' '),
      near: fitting([...new Set(terms.flatMap(({ near }) => near))], countIn('authorCount'), most).join(' '),
    },
    ...papersToAsk(labels.includes('Paper') ? terms : [], countIn, { ...most, texts }),
    withTexts: texts,
    most: most.nodes,
  });
  return { words, candidates };
}

/** The words that indexes are asked for: those that tell something, each with what stands in for it. */
function termsOf(words: readonly QueryWord[], known: ReadonlyMap<string, unknown>): Term[] {
  const ordered = [...known.keys()].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const asked = telling(words);
  const most = Math.min(MOST_SUBSTITUTES, Math.floor(MOST_SUBSTITUTES_OF_ALL / asked.length));
  return asked.map((word) => {
    const near = ordered
      .filter((other) => other !== word.text && !isGrammar(other) && wordMatch(word, other) > 0)
      .slice(0, most);
    return {
      // Who has typed "a" means more than the word.
      exact: isGrammar(word.text) && near.length > 0 ? [] : [word.text],
      near,
      beginnings: known.has(word.text) ? [word.text] : near,
    };
  });
}

/** What to ask about papers, of which there may be so many that indexes take long for words that many have. */
function papersToAsk(
  terms: readonly Term[],
  countIn: Counts,
  { texts, ...most }: Most & { texts: boolean },
): { titles: Question; abstracts: Question } {
  const titles = leading('nameWords', terms, countIn('titleCount'), most);
  const abstracts = leading('textWords', terms, countIn('textCount'), most);
  // A title counts for more, so that what has such a word in its abstract alone would come last.
  const titlesWillDo = abstracts.entries > most.entries && titles.entries >= most.nodes;
  return {
    titles: titles.entries > most.entries ? asking('titleSample', terms, most) : titles.question,
    abstracts: texts && !titlesWillDo ? abstracts.question : asking('textWords', [], most),
  };
}
