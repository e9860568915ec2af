/** An entry as it is written: its values are LaTeX, with macros expanded and pieces joined. */
export interface BibtexEntry {
  line: number;
  type: string;
  key: string;
  /** By name, in lower case. */
  fields: Map<string, string>;
  text: string;
}

/** An entry that cannot be read. */
export interface BibtexFault {
  line: number;
  reason: string;
  text: string;
}

// Outside of entries all is a comment; one that begins with a percent sign may hold what looks like an entry.
const OPENING = /^[ \t]*%.*|@[ \t]*(?<type>[a-z][\w-]*)\s*(?<bracket>[{(])/gim;
const ENTRY_BELOW = /\n[ \t]*@[ \t]*[a-z]+\s*[{(]\s*[^\s,{}()"#%=@]*\s*,/iy;
const KEY = /(?<key>[^,={}]*)(?:,|(?=\}))/y;
const NAME = /(?<name>[^\s,={}()"#%@]+)\s*=/y;
const WORD = /[^\s,={}()"#%]+/y;
const SPACE = /(?:\s|%.*)*/y;
const COMMAS = /(?:[\s,]|%.*)*/y;
const FURTHER_FIELD = /[\s,]*[\w-]+\s*=\s*["{\d]/y;
const UNCLOSED = 'a brace is not closed';

class Fault extends Error {}

/**
 * Divides a BibTeX file, its lines ending in `\n`, into entries in their order. After an entry that breaks off it goes
 * on with the next.
 *
 * Our own, as `@retorquere/bibtex-parser` 9.0.29 lost the rest of the line after an unescaped `%`, read `<b>` as `¡b¿`,
 * refused an entry for a single `$`, and took 5 ms for an entry with an abstract.
 */
export function* scanBibtex(source: string): Generator<BibtexEntry | BibtexFault> {
  const macros = new Map<string, string>();
  let at = 0;
  let line = 1;
  let counted = 0;

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  }

  function isAhead(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    return pattern.test(source);
  }

  /** Reads up to the closing character, which stands outside of all braces within. */
  function enclosed(close: '}' | '"', mayHoldEntries = false): string {
    const start = at;
    for (let depth = 0; at < source.length && depth >= 0; at += 1) {
      const char = source[at];
      if (char === close && depth === 0) {
        at += 1;
        return source.slice(start, at - 1);
      }
      if (char === '\\') at += 1;
      else if (char === '{') depth += 1;
      else if (char === '}') depth -= 1;
      else if (char === '\n' && !mayHoldEntries && isAhead(ENTRY_BELOW)) break;
    }
    throw new Fault(close === '}' ? UNCLOSED : 'a quotation mark is not closed');
  }

  function piece(): string {
    match(SPACE);
    const opening = source[at];
    if (opening === '{' || opening === '"') {
      at += 1;
      return enclosed(opening === '{' ? '}' : '"');
    }
    const word = match(WORD)?.[0];
    if (word === undefined) throw new Fault('a field has no value');
    return macros.get(word.toLowerCase()) ?? word;
  }

  function value(): string {
    let text = piece();
    for (match(SPACE); source[at] === '#'; match(SPACE)) {
      at += 1;
      text += piece();
    }
    return text;
  }

  /** The fields up to the closing bracket. Of a field given twice the first stays, as in BibTeX. */
  function fieldsUpTo(close: string): Map<string, string> {
    const fields = new Map<string, string>();
    for (match(COMMAS); source[at] !== close; match(COMMAS)) {
      const name = match(NAME)?.groups?.name?.toLowerCase();
      if (name === undefined)
        throw new Fault(isAhead(/@|$/y) ? UNCLOSED : `a field or ${close} was expected`);
      const text = value();
      if (!fields.has(name)) fields.set(name, text);
    }
    at += 1;
    return fields;
  }

  function entry(start: number, type: string, close: string): BibtexEntry {
    match(SPACE);
    const key = isAhead(NAME) ? '' : match(KEY)?.groups?.key?.trim();
    if (key === undefined) throw new Fault('a key was expected');
    const fields = fieldsUpTo(close);
    if (isAhead(FURTHER_FIELD)) throw new Fault('a brace closes the entry too early');
    return { line: lineAt(start), type, key, fields, text: source.slice(start, at) };
  }

  function lineAt(offset: number): number {
    for (; counted < offset; counted += 1) if (source[counted] === '\n') line += 1;
    return line;
  }

  for (let opening = match(OPENING); opening; opening = match(OPENING)) {
    const { type, bracket } = opening.groups ?? {};
    if (type === undefined) continue;
    const start = opening.index;
    const close = bracket === '{' ? '}' : ')';
    try {
      switch (type.toLowerCase()) {
        case 'comment':
          enclosed('}', true);
          break;
        case 'preamble':
          value();
          break;
        case 'string':
          for (const [name, text] of fieldsUpTo(close)) macros.set(name, text);
          break;
        default:
          yield entry(start, type.toLowerCase(), close);
      }
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      yield { line: lineAt(start), reason: fault.message, text: source.slice(start, at) };
      at = start + 1;
    }
  }
}
