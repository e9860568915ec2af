import { combining, latex2unicode } from 'unicode2latex';

const TOKEN =
  /\\(?:(?<word>[a-z]+)\*?(?<space>\s*)|(?<sign>[^a-z]))|\$\$?(?=[^\s$])(?<formula>(?:\\.|[^$\\])*?)(?<![\s\\])\$\$?(?!\d)|---?|``|''|[?!]`|[{}~^_]|[^\\{}$~^_`'?!-]+|./gisu;
const LIGATURES = new Map([
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['?`', '¿'],
  ['!`', '¡'],
  ['~', ' '],
]);
const ACCENTS = new Map([
  ...Object.entries(combining.tounicode),
  ['b', '\u0331'],
  ['t', '\u0361'],
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
]);
const DOTLESS = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
]);
const symbol = (text: string) => () => text;
/** What commands print that take more or less than what stands in their braces. */
const COMMANDS = new Map<string, (...args: string[]) => string>([
  ['frac', (above: string, below: string) => `${above}/${below}`],
  ['href', (_address: string, label: string) => label],
  ['enquote', (text: string) => `“${text}”`],
  ['textsuperscript', (text: string) => shifted('^', text)],
  ['textsubscript', (text: string) => shifted('_', text)],
  // It stands there for sorting alone.
  ['noopsort', (_key: string) => ''],
  ['textquotesingle', symbol("'")],
  ['imath', symbol('ı')],
  ['jmath', symbol('ȷ')],
  ...['-', '/', '!', '(', ')', '[', ']'].map((sign) => [sign, symbol('')] as const),
  ...[' ', '\n', '\t', '\\'].map((sign) => [sign, symbol(' ')] as const),
]);
/** How deep commands stand in one another before it is nonsense, and would exhaust the stack. */
const MAX_DEPTH = 100;
const FONT = /^(?:math|text|display|rm|bf|it|sf|tt|cal|mbox|operatorname)/;

const SYMBOLS: Readonly<Record<string, string | { math?: string; text?: string }>> = latex2unicode;

function unicodeOf(command: string, inFormula: boolean): string | undefined {
  const found = SYMBOLS[command];
  if (typeof found !== 'object') return found;
  return (inFormula ? found.math : found.text) ?? found.text ?? found.math;
}

/** Superscript or subscript, where Unicode has all of its characters. */
function shifted(mark: '^' | '_', text: string): string {
  const small = [...text].map((char) => unicodeOf(`${mark}{${char}}`, true));
  return small.includes(undefined) ? `${mark}${text}` : small.join('');
}

/** Puts an accent on the first letter. The dotless letters are there to bear one. */
function accented(name: string, accent: string, text: string): string {
  const [letter, ...rest] = text;
  if (letter === undefined) return /[a-z]/i.test(name) ? '' : name;
  return [DOTLESS.get(letter) ?? letter, accent, ...rest].join('');
}

function read(latex: string, inFormula: boolean): string {
  const tokens = [...latex.matchAll(TOKEN)];
  let next = 0;
  let depth = 0;

  /** What follows as one argument: a group, a command with its own arguments, or a character. */
  function argument(): string {
    if (tokens[next]?.[0].trim() === '') next += 1;
    const token = tokens[next];
    if (token === undefined || token[0] === '}') return '';
    if (token[0] === '{' || token[0].startsWith('\\')) {
      if (depth === MAX_DEPTH) return '';
      depth += 1;
      const text = token[0] === '{' ? group() : one();
      depth -= 1;
      return text;
    }
    const [char = '', ...rest] = token[0].trimStart();
    if (rest.length > 0) token[0] = rest.join('');
    else next += 1;
    return char;
  }

  function group(): string {
    let text = '';
    let open = 0;
    do {
      if (tokens[next]?.[0] === '{') open += 1;
      if (tokens[next]?.[0] === '}') open -= 1;
      text += one();
    } while (open > 0 && next < tokens.length);
    return text;
  }

  function command(name: string, space: string): string {
    const accent = ACCENTS.get(name);
    if (accent !== undefined) return accented(name, accent, argument());
    const prints = COMMANDS.get(name);
    if (prints) return prints(...Array.from({ length: prints.length }, argument));
    const known = unicodeOf(`\\${name}`, inFormula);
    // In a formula an unknown word is a function's name, such as `\log`; elsewhere it sets a font or the like.
    const isPrinted = inFormula ? !FONT.test(name) : /[^a-z]|tex$/i.test(name);
    return (known ?? (isPrinted ? name : '')) + (inFormula ? space : '');
  }

  function one(): string {
    const token = tokens[next];
    next += 1;
    const [text = ''] = token ?? [];
    const { word, sign, space = '', formula } = token?.groups ?? {};
    const name = word ?? sign;
    if (name !== undefined) return command(name, space);
    if (formula !== undefined) return read(formula, true);
    if (text === '{' || text === '}') return '';
    if (inFormula && (text === '^' || text === '_')) return shifted(text, argument());
    return (inFormula ? undefined : LIGATURES.get(text)) ?? text;
  }

  let text = '';
  while (next < tokens.length) text += one();
  return text;
}

/**
 * The text that LaTeX prints, in Unicode: accents, symbols, dashes and quotation marks as characters, formulas as far as
 * Unicode can write them, no braces. Of a command that it does not know only the arguments stay. As bibliographies are
 * careless, `%`, `&` and `#` need no backslash, nor does a dollar sign that opens no formula.
 */
export function fromLatex(latex: string): string {
  return read(latex, false).normalize('NFC');
}
