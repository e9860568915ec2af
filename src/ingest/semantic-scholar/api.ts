import { z } from 'zod';
import { chunks } from '../../chunks.ts';
import { arXivId, doi } from '../../identifier.ts';
import { ApiError } from '../api/api-error.ts';
import { ApiClient, type ClientOptions } from '../api/client.ts';
import { halving } from '../api/halving.ts';
import { addressOf, type Source } from '../api/source.ts';
import type { Entry } from '../entry.ts';
import { type Gazetteer, readGazetteer } from '../gazetteer.ts';
import { readItem } from './item.ts';

const PATH = 'paper/batch';
const MAX_IDS = 500;
const FIELDS = [
  'paperId',
  'externalIds',
  'title',
  'abstract',
  'year',
  'publicationDate',
  'publicationTypes',
  'publicationVenue',
  'venue',
  'journal',
  'citationCount',
  'authors',
  'references.externalIds',
];

interface PapersOptions {
  /** Fields as Semantic Scholar names them; those that records have a place for where it is absent. */
  fields?: string[];
  signal?: AbortSignal;
}

/** Asks Semantic Scholar: one request a second. */
export class SemanticScholarApi {
  readonly #source: Source;
  readonly #client: ApiClient;
  readonly #gazetteer: Gazetteer;

  constructor({
    base = 'https://api.semanticscholar.org/graph/v1',
    key,
    rest = 1000,
    gazetteer = readGazetteer(),
    ...options
  }: ClientOptions & { base?: string; key?: string | undefined; rest?: number; gazetteer?: Gazetteer } = {}) {
    const identity = { variable: 'SEMANTIC_SCHOLAR_API_KEY', value: key, header: 'x-api-key' };
    this.#source = { name: 'Semantic Scholar', base, rest, key: identity };
    this.#client = new ApiClient(this.#source, options);
    this.#gazetteer = gazetteer;
  }

  /**
   * An entry for each id, in their order: a DOI, an arXiv id, or what Semantic Scholar itself takes, such as
   * `CorpusId:…`. One that it does not know gives an entry that says so. Throws ApiError.
   */
  async *papers(ids: string[], { fields = FIELDS, signal }: PapersOptions = {}): AsyncGenerator<Entry> {
    const place = { file: addressOf(this.#source, PATH).href, line: 1 };
    const ask = (some: string[]) => this.#batch(some, fields, signal);
    for (const chunk of chunks(ids, MAX_IDS)) {
      for await (const { items, answer } of halving(chunk, ask, isTooMuch)) {
        for (const [index, name] of items.entries()) {
          yield answer instanceof ApiError
            ? { place, reason: `its answer is too large: ${answer.came}`, text: name }
            : readItem(answer[index], place, name, this.#gazetteer);
        }
      }
    }
  }

  async #batch(ids: string[], fields: string[], signal: AbortSignal | undefined): Promise<unknown[]> {
    // Nothing but the order tells what belongs to which id.
    const answer = z.array(z.unknown()).length(ids.length);
    try {
      return await this.#client.get({
        path: PATH,
        parameters: { fields: fields.join() },
        body: { ids: ids.map(idForBatch) },
        read: (text) => answer.parse(JSON.parse(text)),
        signal,
      });
    } catch (error) {
      if (error instanceof ApiError && error.status === 400 && /no valid paper ids/i.test(error.came)) {
        return ids.map(() => null);
      }
      throw error;
    }
  }
}

/** An id as the batch takes it: `DOI:…`, `ARXIV:…`, or as it is. */
function idForBatch(text: string): string {
  const paperDoi = doi(text);
  if (paperDoi) return `DOI:${paperDoi}`;
  const arxivId = arXivId(text);
  return arxivId ? `ARXIV:${arxivId}` : text.trim();
}

/** An answer has 10 MB at most. */
function isTooMuch({ tooLarge, status, came }: ApiError): boolean {
  return tooLarge || status === 413 || (status === 400 && /too large|size|exceed|\bMB\b/i.test(came));
}
