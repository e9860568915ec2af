import { displayName } from '../../printed-name.ts';
import { dateIn, dateOf, type PublicationDate } from '../bibliography/date.ts';
import { entryOf } from '../bibliography/paper.ts';
import type { Reference } from '../bibliography/reference.ts';
import type { Entry } from '../entry.ts';
import { kindOf } from './kind.ts';
import { linesOfElements } from './lines.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
// Tags to which CSL gives a meaning, and those of the abstracts that Crossref passes on.
const MARKUP = /<\/?(?:i|b|sub|sup|sc|jats:[a-z-]+)>|<span (?:class|style)="[^"]*">|<\/span>/gi;

/** What a field says as text; Crossref has lists where CSL has one text. */
function textOf(value: unknown): string | undefined {
  const [one] = Array.isArray(value) ? value : [value];
  if (typeof one !== 'string' && typeof one !== 'number') return undefined;
  return String(one).trim() || undefined;
}

function nameOf(value: unknown): string {
  if (!isObject(value)) return textOf(value) ?? '';
  const text = (field: string): string | undefined => textOf(value[field]);
  const particles = [text('dropping-particle'), text('non-dropping-particle')].filter(Boolean).join(' ');
  return displayName({
    given: text('given'),
    particle: particles,
    family: text('family'),
    suffix: text('suffix'),
    literal: text('literal') ?? text('name'),
  });
}

function dateOfItem(issued: unknown): PublicationDate | undefined {
  if (!isObject(issued)) return dateIn(textOf(issued) ?? '');
  const parts: unknown = issued['date-parts'];
  const dates = Array.isArray(parts) ? parts.filter(Array.isArray) : [];
  const [year, month, day] = (dates[0] ?? []).map(textOf);
  // Of a range no more than the year is known.
  if (year) return dates.length > 1 ? dateOf(year) : dateOf(year, month, day);
  return dateIn(textOf(issued.raw) ?? textOf(issued.literal) ?? '');
}

function referenceOf(item: Json): Reference {
  const text = (field: string): string | undefined => textOf(item[field]);
  const marked = (field: string): string | undefined => text(field)?.replace(MARKUP, '');
  const isArXiv = /^arxiv$/i.test(text('archive') ?? '');
  const location = text('archive_location') ?? text('archive-location');
  return {
    key: text('id'),
    title: marked('title'),
    authors: (Array.isArray(item.author) ? item.author : []).map(nameOf),
    abstract: marked('abstract'),
    date: dateOfItem(item.issued),
    kind: kindOf(text('type'), text('genre')),
    publication: {
      venue: marked('container-title'),
      volume: text('volume'),
      issue: text('issue'),
      pages: text('page'),
      publisher: text('publisher'),
    },
    doi: text('DOI') ?? text('URL'),
    arXiv: [isArXiv ? location && `arXiv:${location}` : undefined, text('number'), text('URL'), text('note')],
  };
}

/** The items of a document, and the lines that they stand on. */
function itemsOf(document: unknown, text: string): { item: unknown; line: number }[] | undefined {
  const listed = (items: unknown[], lines: number[]) =>
    items.map((item, at) => ({ item, line: lines[at] ?? 1 }));
  if (Array.isArray(document)) return listed(document, linesOfElements(text, 1));
  if (!isObject(document)) return undefined;
  for (const name of ['items', 'references']) {
    const items = document[name];
    if (Array.isArray(items)) return listed(items, linesOfElements(text, 2, name));
  }
  return 'title' in document ? [{ item: document, line: 1 }] : undefined;
}

/**
 * Reads CSL-JSON, an array of items or an object with `items`: a paper of each, or why there is none, in their order.
 * Texts are in their normal form (see `plain`) and without markup, names are said `Given von Family, Jr`.
 */
export async function* readCslJson(text: string, file: string): AsyncIterable<Entry> {
  const json = text.replace(/^\uFEFF/, '');
  const refuse = (reason: string): Entry => ({ place: { file, line: 1 }, reason, text: json.slice(0, 120) });
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (error) {
    yield refuse(`the file is not JSON: ${error instanceof Error ? error.message : error}`);
    return;
  }
  const items = itemsOf(document, json);
  if (!items)
    yield refuse('the file is not CSL-JSON: an array of items was expected, or an object with `items`');
  for (const { item, line } of items ?? []) {
    const place = { file, line };
    const written = JSON.stringify(item);
    if (isObject(item)) yield entryOf(place, referenceOf(item), written);
    else yield { place, reason: 'the item is not an object', text: written };
  }
}
