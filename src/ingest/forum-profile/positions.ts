import { affiliationRef, type Gazetteer } from '../gazetteer.ts';
import type { AuthorRecord } from '../record.ts';

type Position = NonNullable<AuthorRecord['affiliations']>[number];

const ORGANISATION = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?:\s(?:(?:of|for|the|and|in)\s)*\p{Lu}[\p{L}\p{N}&'’-]*)*`;
// "am a safety researcher at Anthropic", "works as an engineer at …", "and a visiting fellow at …".
const HOLDS = new RegExp(
  String.raw`\b(?:am|is|are|as|and)\s+(?:currently\s+|now\s+)?(?:an?|the)\s+(?<role>[\p{L}][\p{L}\s,-]{1,60}?)\s+(?:at|with|for)\s+(?:the\s+)?(?<name>${ORGANISATION})`,
  'gu',
);
// "work at Anthropic", without saying as what.
const WORKS = new RegExp(
  String.raw`\b(?:work|works|working|based)\s+(?:at|for)\s+(?:the\s+)?(?<name>${ORGANISATION})`,
  'gu',
);
const PAST = /\b(?:previously|formerly|before that|in the past|used to|past positions)\b/i;
const PAST_NAMES = new RegExp(
  String.raw`(?<=(?:[:,]|\b(?:and|at|with|for|previously|formerly))\s+(?:the\s+)?)${ORGANISATION}`,
  'giu',
);

/** Sentences, cut where a full stop is followed by a capital. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}“"(])/u);
}

function currentIn(sentence: string, gazetteer: Gazetteer): Position[] {
  const held = [...sentence.matchAll(HOLDS)].map(({ groups }): Position => {
    const ref = affiliationRef(groups?.name ?? '', gazetteer);
    return { ...ref, ...(groups?.role && { role: groups.role }), current: true };
  });
  const worked = [...sentence.matchAll(WORKS)].map(({ groups }): Position => {
    return { ...affiliationRef(groups?.name ?? '', gazetteer), current: true };
  });
  return [...held, ...worked];
}

function pastIn(sentence: string, gazetteer: Gazetteer): Position[] {
  return [...sentence.matchAll(PAST_NAMES)]
    .filter(([name]) => /^\p{Lu}/u.test(name))
    .map(([name]) => ({ ...affiliationRef(name, gazetteer), current: false }));
}

/** Where the person works and has worked, as far as the bio says it in plain words. */
export function positionsIn(bio: string, gazetteer: Gazetteer): Position[] {
  const stated = sentencesOf(bio).flatMap((sentence) =>
    PAST.test(sentence) ? pastIn(sentence, gazetteer) : currentIn(sentence, gazetteer),
  );
  return stated.filter(
    (position, index) =>
      stated.findIndex((other) => other.id === position.id && other.current === position.current) === index,
  );
}
