import { stem } from './inflection.ts';

/** A word of a text: where it stands there, and by which keys a phrase may name it. */
export interface Word {
  start: number;
  end: number;
  /** Its stem; itself, as `=scheming`; for an abbreviation also with its capitals: `LLMs` gives `llm` and `=LLM`. */
  keys: readonly string[];
  /** The key of this word and the next one written together, where only a hyphen parts them: `jail-break`. */
  compound: readonly string[];
  /** Whether a phrase may run on to this word from the one before. */
  continues: boolean;
  /** Whether a comma parts it from the one before: only a phrase with a comma runs on. */
  afterComma: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+/gu;
const HYPHEN = /^[-‐‑]$/;
const BORDER = /[.!?;:()[\]|]|\n\s*\n/;
const ABBREVIATION = /^\p{L}*\p{Lu}\p{L}*\p{Lu}/u;

/** An abbreviation in the singular, if the word is one: it has two capitals or more. */
function abbreviation(word: string): string | undefined {
  return ABBREVIATION.test(word) ? word.replace(/(?<=\p{Lu})s$/u, '') : undefined;
}

function keysOf(word: string): string[] {
  const short = abbreviation(word);
  const plain = fold(short ?? word);
  return [...new Set([stem(plain), `=${plain}`, ...(short ? [`=${short}`] : [])])];
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
  const found: Word[] = [];
  let last = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const before = text[start - 1];
    if (before === '\\' || (word === 's' && /['’]/.test(before ?? ''))) continue;
    const end = start + word.length;
    const between = text.slice(last, start);
    const continues = found.length > 0 && !BORDER.test(between);
    const previous = found.at(-1);
    if (previous && HYPHEN.test(between)) {
      previous.compound = [stem(fold(text.slice(previous.start, last)) + fold(word))];
    }
    found.push({
      start,
      end,
      keys: keysOf(word),
      compound: [],
      continues,
      afterComma: between.includes(','),
    });
    last = end;
  }
  return found;
}

/**
 * How a phrase of the vocabulary is looked up, word by word: an abbreviation with its capitals, a word marked by `=`
 * as it stands, other words by their stem. A word that follows a comma says so.
 */
export function phraseKeys(phrase: string): string[] {
  return words(phrase).map(({ start, end, afterComma }) => {
    const word = phrase.slice(start, end);
    const short = abbreviation(word);
    const key = short ? `=${short}` : phrase[start - 1] === '=' ? `=${fold(word)}` : stem(fold(word));
    return afterComma ? `,${key}` : key;
  });
}
