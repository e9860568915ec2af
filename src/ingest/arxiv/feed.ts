import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

/** A feed of arXiv, in Atom, taken apart; what its entries say is looked at one by one. */
export interface Feed {
  /** How many entries the whole list has, of which the feed may be a slice. */
  total: number | undefined;
  entries: { line: number; entry: unknown }[];
}

const LISTS = new Set(['entry', 'author', 'affiliation', 'category']);
const parser = new XMLParser({
  ignoreAttributes: false,
  // `arxiv:doi` is `doi`, whatever the prefix is bound to in a feed.
  removeNSPrefix: true,
  // 2301.00010 is an id and not a number.
  parseTagValue: false,
  alwaysCreateTextNode: true,
  captureMetaData: true,
  // For numeric references such as &#233; too.
  htmlEntities: true,
  isArray: (name) => LISTS.has(name),
});
const place = XMLParser.getMetaDataSymbol() as symbol;

const document = z.object({
  feed: z.object({
    totalResults: z.object({ '#text': z.coerce.number().int() }).optional(),
    entry: z.array(z.custom<Placed>((entry) => typeof entry === 'object')).default([]),
  }),
});

/** Where an element begins, under a symbol of the parser's. */
type Placed = Record<symbol, { startIndex?: number } | undefined>;

/** Takes a feed apart. Throws where it is no Atom feed or breaks off. */
export function parseFeed(xml: string): Feed {
  const text = xml.replace(/^\uFEFF/, '');
  const checked = XMLValidator.validate(text);
  if (checked !== true) {
    throw new Error(`the XML is broken or cut: ${checked.err.msg} (line ${checked.err.line})`);
  }
  const parsed = document.safeParse(parser.parse(text));
  if (!parsed.success) throw new Error('this is no Atom feed');
  const { totalResults, entry: entries } = parsed.data.feed;
  return { total: totalResults?.['#text'], entries: withLines(entries, text) };
}

function withLines(entries: Placed[], text: string): Feed['entries'] {
  let line = 1;
  let counted = 0;
  return entries.map((entry) => {
    const start = entry[place]?.startIndex ?? counted;
    line += text.slice(counted, start).split('\n').length - 1;
    counted = start;
    return { line, entry };
  });
}
