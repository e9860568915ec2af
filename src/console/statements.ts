/** A statement of a text, and the line on which it begins, from 1. */
export interface WrittenStatement {
  text: string;
  line: number;
}

/** Comments, quoted texts and quoted names, in which no sign has its meaning; the last one may be open. */
export const SET_APART =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^\\'])*(?:'|$)|"(?:\\[\s\S]|[^\\"])*(?:"|$)|`[^`]*(?:`|$)/;
const ASIDE = new RegExp(`${SET_APART.source}|;`, 'g');

/** Parts a text at the semicolons that end its statements. `rest` is what follows the last of them. */
export function partStatements(text: string): { statements: WrittenStatement[]; rest: string } {
  const statements: WrittenStatement[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(ASIDE)) {
    if (found !== ';') continue;
    add(start, index);
    start = index + 1;
  }
  return { statements, rest: text.slice(start) };

  function add(from: number, to: number): void {
    const whole = text.slice(from, to);
    if (isBlank(whole)) return;
    const before = from + (whole.length - whole.trimStart().length);
    statements.push({ text: whole.trim(), line: text.slice(0, before).split('\n').length });
  }
}

/** Whether there is nothing but blanks and whole comments in a text. */
export function isBlank(text: string): boolean {
  const isComment = (aside: string) => aside.startsWith('//') || /^\/\*[\s\S]*\*\/$/.test(aside);
  return text.replace(ASIDE, (aside) => (isComment(aside) ? '' : aside)).trim() === '';
}
