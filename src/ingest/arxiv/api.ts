import { chunks } from '../../chunks.ts';
import { arXivId } from '../../identifier.ts';
import { ApiError } from '../api/api-error.ts';
import { ApiClient, type ClientOptions } from '../api/client.ts';
import { Failure } from '../api/failure.ts';
import { halving } from '../api/halving.ts';
import { addressOf, type Source } from '../api/source.ts';
import type { Entry } from '../entry.ts';
import { type Gazetteer, readGazetteer } from '../gazetteer.ts';
import { isErrorId, readEntry } from './entry.ts';
import { type Feed, parseFeed } from './feed.ts';

const SLICE = 200;
const MAX_SLICE = 2000;
const MAX_RESULTS = 30_000;
/** So that new papers come last, and an interrupted search goes on where it was. */
const ORDER = { sortBy: 'submittedDate', sortOrder: 'ascending' };

interface Slice {
  file: string;
  start: number;
  feed: Feed;
}

interface AskOptions {
  /** How many papers to ask for at once, 2,000 at most. */
  size?: number;
  signal?: AbortSignal;
}

/** Asks arXiv: a request every three seconds. */
export class ArxivApi {
  readonly #source: Source;
  readonly #client: ApiClient;
  readonly #gazetteer: Gazetteer;

  constructor({
    base = 'https://export.arxiv.org/api',
    rest = 3000,
    gazetteer = readGazetteer(),
    ...options
  }: ClientOptions & { base?: string; rest?: number; gazetteer?: Gazetteer } = {}) {
    this.#source = { name: 'arXiv', base, rest, explain };
    this.#client = new ApiClient(this.#source, options);
    this.#gazetteer = gazetteer;
  }

  /**
   * The papers that a query such as `cat:cs.LG AND au:doe` finds, in the order of their submission, from `start` on;
   * with each comes the start to go on from. arXiv gives 30,000 at most: where there are more, the last entry says
   * so. Throws ApiError, and RangeError for a size that is not from 1 to 2,000.
   */
  async *search(
    query: string,
    { start = 0, size, signal }: AskOptions & { start?: number } = {},
  ): AsyncGenerator<{ entry: Entry; start: number }> {
    let total = 0;
    for await (const slice of this.#slices({ search_query: query, ...ORDER }, start, sliceOf(size), signal)) {
      total = slice.feed.total ?? 0;
      const entries = this.#entries(slice);
      for (const [index, entry] of entries.entries()) {
        yield { entry, start: isError(entry) ? slice.start : slice.start + index + 1 };
      }
    }
    if (total > MAX_RESULTS) {
      const place = { file: addressOf(this.#source, 'query', { search_query: query }).href, line: 1 };
      const reason = `arXiv gives ${MAX_RESULTS} of the ${total} papers found: ask in parts, as by submittedDate:[… TO …]`;
      yield { entry: { place, reason, text: query }, start: MAX_RESULTS };
    }
  }

  /**
   * The papers with these ids, whatever their version, in any order; an id that is none or that arXiv does not know
   * gives an entry that says so. Throws ApiError, and RangeError for a size that is not from 1 to 2,000.
   */
  async *papers(ids: string[], { size, signal }: AskOptions = {}): AsyncGenerator<Entry> {
    const limit = sliceOf(size);
    const wanted = new Set<string>();
    for (const text of ids) {
      const id = arXivId(text);
      if (id) wanted.add(id);
      else yield this.#missing(text, 'not an arXiv id');
    }
    const ask = (some: string[]) => this.#listed(some, signal);
    for (const chunk of chunks([...wanted], limit)) {
      for await (const { items, answer } of halving(chunk, ask, isRefused)) {
        if (answer instanceof ApiError) {
          yield this.#missing(items.join(), `arXiv refuses it: ${answer.came}`);
          continue;
        }
        yield* answer;
        for (const id of missingOf(items, answer)) yield this.#missing(id, 'arXiv knows no such paper');
      }
    }
  }

  /** What does not come is asked for once more: a page may be short or empty though it should not be. */
  async #listed(ids: string[], signal: AbortSignal | undefined): Promise<Entry[]> {
    const entries = await this.#list(ids, signal);
    const missing = missingOf(ids, entries);
    return missing.length === 0 ? entries : [...entries, ...(await this.#list(missing, signal))];
  }

  async #list(ids: string[], signal: AbortSignal | undefined): Promise<Entry[]> {
    const parameters = { id_list: ids.join(), max_results: String(ids.length) };
    const feed = await this.#client.get({ path: 'query', parameters, read: parseFeed, signal });
    const entries = this.#entries({ file: addressOf(this.#source, 'query').href, feed });
    const refusal = entries.find(isError);
    if (!refusal) return entries;
    throw new ApiError(refusal.reason, new Failure(refusal.reason, { passing: false, status: 400 }));
  }

  async *#slices(
    query: Record<string, string>,
    start: number,
    size: number,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Slice> {
    let total = MAX_RESULTS;
    for (let at = start; at < Math.min(total, MAX_RESULTS); ) {
      const known = at > start ? total : 0;
      const max = Math.min(size, MAX_RESULTS - at);
      const parameters = { ...query, start: String(at), max_results: String(max) };
      const read = (xml: string) => readSlice(xml, at, known);
      const feed = await this.#client.get({ path: 'query', parameters, read, signal });
      yield { file: addressOf(this.#source, 'query', parameters).href, start: at, feed };
      if (feed.entries.length === 0) return;
      at += feed.entries.length;
      total = feed.total ?? 0;
    }
  }

  #entries({ file, feed }: Pick<Slice, 'file' | 'feed'>): Entry[] {
    return feed.entries.map(({ line, entry }) => readEntry(entry, { file, line }, this.#gazetteer));
  }

  #missing(text: string, reason: string): Entry {
    return {
      place: { file: addressOf(this.#source, 'query', { id_list: text }).href, line: 1 },
      reason,
      text,
    };
  }
}

/** A refusal is a feed whose only entry says why. */
function explain(xml: string): string {
  return /<summary[^>]*>([^<]*)/.exec(xml)?.[1] ?? xml;
}

/** Now and then arXiv answers with an empty page though there is more, and may say then that there is nothing. */
function readSlice(xml: string, start: number, known: number): Feed {
  const feed = parseFeed(xml);
  if (feed.total === undefined) throw new Error('the feed does not say how many papers there are');
  const total = feed.total || known;
  if (feed.entries.length === 0 && start < total) {
    throw new Error(`an empty page, though there are ${total} papers and this one begins at ${start}`);
  }
  return feed;
}

function sliceOf(size = SLICE): number {
  if (Number.isInteger(size) && size >= 1 && size <= MAX_SLICE) return size;
  throw new RangeError(`arXiv is asked for 1 to ${MAX_SLICE} papers at once, not ${size}.`);
}

/** Whether the query itself is refused: one id may spoil a whole list. */
function isRefused({ status }: ApiError): boolean {
  return status === 400;
}

function isError(entry: Entry): entry is Extract<Entry, { reason: string }> {
  return 'reason' in entry && isErrorId(entry.text);
}

function missingOf(ids: string[], entries: Entry[]): string[] {
  const found = new Set(entries.map(idOf));
  return ids.filter((id) => !found.has(bare(id)));
}

/** The id that an entry is about, also where it states nothing. */
function idOf(entry: Entry): string | undefined {
  if ('reason' in entry) return bare(arXivId(entry.text) ?? '');
  const [paper] = entry.records;
  return paper?.type === 'paper' ? bare(paper.arxivId ?? '') : undefined;
}

/** `math.gt/0309136` and `math/0309136` are one paper. */
function bare(id: string): string {
  return id.replace(/\.[a-z]{2}(?=\/)/, '');
}
