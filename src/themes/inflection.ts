const VOWEL = /[aeiouy]/;

function isStem(text: string): boolean {
  return text.length >= 3 && VOWEL.test(text);
}

function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function withoutEnding(word: string): string {
  const stem = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : word;
  return stem !== word && isStem(stem) ? stem : word;
}

/**
 * The one form that the inflections and both spellings of an English word share: plural, -ing, -ed,
 * -ise or -ize, -our or -or, modelling or modeling. It need not be a word, and is meant to be compared
 * with others alone: `behaviours` and `behavior` give `behavior`, `tampered` and `tampering` `tamper`.
 */
export function stem(word: string): string {
  const spelt = word
    .replace(/our(?=s?$|al|ed$|ing|ist|ab|it)/, 'or')
    .replace(/([iy])s(?=(?:es?|ed|ing|ations?|ers?)$)/, '$1z');
  const base = withoutEnding(singular(spelt));
  // gaming and game, hacking and hack, modelling and model, embedded and embed
  return base.replace(/e$/, '').replace(/([bdgklmnprt])\1$/, '$1');
}
