import { stem } from './inflection.ts';

/** A word of a text: where it stands there, and by which keys a phrase may name it. */
export interface Word {
  start: number;
  end: number;
  /** Its stem, and for an abbreviation also itself, case kept: `LLMs` gives `llm` and `=LLM`. */
  keys: readonly string[];
  /** The key of this word and the next one written together, where only a hyphen parts them: `jail-break`. */
  compound: readonly string[];
  /** Whether a phrase may run on to this word from the one before. */
  continues: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+/gu;
const HYPHEN = /^[-‐‑]$/;
const BORDER = /[.!?;:()[\]|]|\n\s*\n/;
const ABBREVIATION = /^\p{L}*\p{Lu}\p{L}*\p{Lu}/u;

/** The key by which an abbreviation is found, if the word is one: it has two capitals or more. */
function abbreviation(word: string): string | undefined {
  return ABBREVIATION.test(word) ? `=${word.replace(/(?<=\p{Lu})s$/u, '')}` : undefined;
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text with their places in it. Hyphens, quotes and LaTeX's braces separate words as spaces
 * do; the names of LaTeX macros (`\emph`) and a possessive's s are no words. A full stop, a bracket
 * or an empty line ends what a phrase may span.
 */
export function words(text: string): Word[] {
  const shouting = !/\p{Ll}/u.test(text);
  const found: Word[] = [];
  let last = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const before = text[start - 1];
    if (before === '\\' || (word === 's' && /['’]/.test(before ?? ''))) continue;
    const end = start + word.length;
    const exact = shouting ? undefined : abbreviation(word);
    const key = stem(fold(word));
    const continues = found.length > 0 && !BORDER.test(text.slice(last, start));
    const previous = found.at(-1);
    if (previous && HYPHEN.test(text.slice(last, start))) {
      previous.compound = [stem(fold(text.slice(previous.start, last)) + fold(word))];
    }
    found.push({ start, end, keys: exact ? [exact, key] : [key], compound: [], continues });
    last = end;
  }
  return found;
}

/** How a phrase of the vocabulary is looked up: an abbreviation as it is written, other words by their stem. */
export function phraseKeys(phrase: string): string[] {
  return words(phrase).map(({ start, end }) => {
    const word = phrase.slice(start, end);
    return abbreviation(word) ?? stem(fold(word));
  });
}
