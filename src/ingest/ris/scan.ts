/** An entry of a RIS file: its lines by tag, continuation lines joined. */
export interface RisEntry {
  line: number;
  type: string;
  fields: { tag: string; value: string }[];
  text: string;
}

/** Lines with tags that belong to no entry. */
export interface RisFault {
  line: number;
  reason: string;
  text: string;
}

// The standard has two spaces before the hyphen and one behind it; not all who write it do.
const TAGGED = /^\s*(?<tag>[A-Z][A-Z0-9]) {0,2}-(?:\s(?<value>.*))?$/;

/** Divides a RIS file into entries: from `TY` to `ER`, or where that is missing to the next `TY`. */
export function* scanRis(source: string): Generator<RisEntry | RisFault> {
  let entry: RisEntry | undefined;
  let stray: RisFault | undefined;
  for (const [index, text] of source.split(/\r\n?|\n/).entries()) {
    const { tag, value = '' } = TAGGED.exec(text.replace(/^\uFEFF/, ''))?.groups ?? {};
    const line = index + 1;
    if (tag === 'TY') {
      if (entry) yield entry;
      if (stray) yield stray;
      stray = undefined;
      entry = { line, type: value.trim().toUpperCase(), fields: [], text };
    } else if (entry && tag === 'ER') {
      yield entry;
      entry = undefined;
    } else if (entry) {
      const last = entry.fields.at(-1);
      if (tag) entry.fields.push({ tag, value });
      else if (last) last.value += ` ${text}`;
      entry.text += `\n${text}`;
    } else if (tag) {
      stray ??= { line, reason: 'these lines stand outside of any entry: there is no TY above', text };
    }
  }
  if (entry) yield entry;
  if (stray) yield stray;
}
