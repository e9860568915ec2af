import { fold } from '../../fold.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { personId } from '../slug.ts';

const WORD = String.raw`(?:\p{Lu}\.|(?:\p{L}['’])?\p{Lu}[\p{Ll}\p{M}]+(?:[-'’]?\p{Lu}[\p{Ll}\p{M}]+)*)`;
const PARTICLE = '(?:van|von|der|den|de|del|di|da|la|le|bin|ibn|al)';
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${WORD}(?:\s+(?:${PARTICLE}\s+){0,2}${WORD})+(?![\p{L}\p{N}-])`,
  'gu',
);
const QUOTED = /"[^"]*"|“[^”]*”/g;
// A capital at the beginning of a sentence or of an item says nothing about the word.
const SENTENCE_BEGINS = /(?:^|[.!?…]["”)]?\s+|\n\s*|[•◦▪‣]\s*)["“(]?$/u;
// What ends the names of places, bodies and works rather than of people.
const NO_PERSON =
  /^(?:forum|news|institute|university|college|school|lab|labs|laboratory|center|centre|department|foundation|fund|group|team|society|association|council|committee|conference|workshop|journal|review|report|press|project|program|programme|act|bill|street|company|inc|research|agent|agents|model|models|predictor|predictors|system|systems|network|networks|problem|theorem|law|theory|game|risk|risks|day|week|month|year|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const ABSTRACT = /(?:tion|tions|sion|ment|ness|ity|ism|ology|ics|learning|training|modeling|modelling)$/;

function isName(run: string, gazetteer: Gazetteer): boolean {
  const words = fold(run).split(' ');
  const capitals = run.split(/\s+/).filter((word) => /^(?:\p{L}['’])?\p{Lu}/u.test(word));
  return (
    (capitals.length === 2 || capitals.length === 3) &&
    !capitals.every((word) => word.endsWith('.')) &&
    !words.some((word) => NO_PERSON.test(word) || ABSTRACT.test(word)) &&
    !gazetteer.organisation(run)
  );
}

/**
 * The people whom a text names: runs of two or three capitalised words inside a sentence, outside quotation
 * marks, that are no organisation, place or concept. A name at the beginning of a sentence is not seen.
 */
export function mentionsIn(text: string, gazetteer: Gazetteer): { id: string; name: string }[] {
  const own = text.replace(QUOTED, (quoted) => '_'.repeat(quoted.length));
  const people = new Map<string, { id: string; name: string }>();
  for (const match of own.matchAll(RUN)) {
    const name = match[0].replace(/\s+/g, ' ');
    if (SENTENCE_BEGINS.test(own.slice(0, match.index)) || !isName(name, gazetteer)) continue;
    const id = personId(name);
    if (!people.has(id)) people.set(id, { id, name });
  }
  return [...people.values()];
}
