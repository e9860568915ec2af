const ESCAPES = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  // BibTeX counts braces even behind a backslash.
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
]);
const SPECIAL = /[\\~^{}]|[&%$#_]|-(?=-)|`(?=`)|'(?=')|[?!](?=`)/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A text as LaTeX prints it: what LaTeX would take for a command or a ligature is escaped, letters stay as they are. */
export function toLatex(text: string): string {
  return text.replace(
    SPECIAL,
    (char) => ESCAPES.get(char) ?? (/[&%$#_]/.test(char) ? `\\${char}` : `${char}{}`),
  );
}

/**
 * A title as LaTeX, with braces around the words whose capitals a bibliography style must not take away: those with one
 * past their first letter, and where the title is written as a sentence all that begin with one.
 */
export function toLatexTitle(title: string): string {
  const long = (title.match(WORD) ?? []).filter((word) => word.length > 3);
  const lower = long.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isSentence = lower > long.length / 2;
  const isShouted = !/\p{Ll}/u.test(title);
  let latex = '';
  let end = 0;
  for (const { 0: word, index } of title.matchAll(WORD)) {
    const between = title.slice(end, index);
    const opensSentence = end === 0 || /[.:?!]\s/.test(between);
    const isName = isSentence && !opensSentence && /^\p{Lu}/u.test(word);
    const isProtected = !isShouted && (isName || /.\p{Lu}/u.test(word));
    latex += toLatex(between) + (isProtected ? `{${word}}` : word);
    end = index + word.length;
  }
  return latex + toLatex(title.slice(end));
}
