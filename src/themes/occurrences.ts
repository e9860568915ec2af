import { groupBy } from '../group-by.ts';
import type { Match } from './match.ts';
import type { Evidence, Occurrence } from './score.ts';
import { type Word, words } from './text.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

type Of<Kind> = Match<Extract<Meaning, { kind: Kind }>>;

const FILLERS = new Set(['the', 'a', 'an', 'any', 'some', 'such', 'all', 'mere']);

function isA<Kind extends Meaning['kind']>(match: Match<Meaning>, ...kinds: Kind[]): match is Of<Kind> {
  return kinds.some((kind) => kind === match.meaning.kind);
}

/** The words that a negation reaches: the next one, past articles, in the same sentence. */
function negated(matches: readonly Match<Meaning>[], spoken: readonly Word[]): Set<number> {
  const reached = new Set<number>();
  for (const { meaning, to } of matches) {
    if (meaning.kind !== 'negation') continue;
    let at = to;
    while (spoken[at]?.continues && spoken[at]?.keys.some((key) => FILLERS.has(key))) at += 1;
    if (spoken[at]?.continues) reached.add(at);
  }
  return reached;
}

/** Those that count: the longest first, none over a word that another or a misleading phrase has taken. */
function longest(found: Of<'name' | 'name in context' | 'sign'>[], misleading: readonly Of<'misleading'>[]) {
  const taken = new Set<number>();
  for (const { from, to } of misleading) for (let at = from; at < to; at += 1) taken.add(at);
  const kept: typeof found = [];
  for (const match of found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const span = Array.from({ length: match.to - match.from }, (_, index) => match.from + index);
    if (span.some((at) => taken.has(at))) continue;
    for (const at of span) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** The phrases in one field that count, and whether anything there shows that it is about AI. */
export function occurrences(
  field: Evidence['field'],
  text: string,
  { index }: Vocabulary,
): { found: Occurrence[]; context: boolean } {
  const spoken = words(text);
  const matches = index.find(spoken);
  const denied = negated(matches, spoken);
  const misleading = groupBy(
    matches.filter((match) => isA(match, 'misleading')),
    ({ meaning }) => meaning.theme,
  );
  const candidates = groupBy(
    matches
      .filter((match) => isA(match, 'name', 'name in context', 'sign'))
      .filter(({ from }) => !denied.has(from)),
    ({ meaning }) => meaning.theme,
  );
  const found = [...candidates].flatMap(([theme, some]) =>
    longest(some, misleading.get(theme) ?? []).map(({ meaning, from, to }): Occurrence => {
      const start = spoken[from]?.start ?? 0;
      return { ...meaning, field, start, end: spoken[to - 1]?.end ?? start };
    }),
  );
  return { found, context: matches.some(({ meaning }) => meaning.kind === 'context') };
}
