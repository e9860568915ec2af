import { z } from 'zod';
import { ApiError } from '../api/api-error.ts';
import { ApiClient, type ClientOptions } from '../api/client.ts';

/** The end of the list is a cursor that is null; one that is missing is an answer that is not whole. */
const pageAnswer = z.object({
  meta: z.object({ count: z.int().nullish(), next_cursor: z.string().min(1).nullable() }),
  results: z.array(z.unknown()),
});
const workAnswer = z.looseObject({ id: z.string() });

const FIRST = '*';
const PAGE_SIZE = '100';

interface WorksOptions {
  /** Where to go on from, as an earlier run was told. */
  cursor?: string;
  /** The root fields that are wanted; all where it is absent. */
  select?: string[];
  signal?: AbortSignal;
  /** Is told why the list is read from its beginning once more. */
  onRestart?: (reason: string) => void;
}

/** Asks OpenAlex: at most 100 requests a second. */
export class OpenAlexApi {
  readonly #client: ApiClient;

  constructor({
    base = 'https://api.openalex.org',
    key,
    ...options
  }: ClientOptions & { base?: string; key?: string | undefined } = {}) {
    const identity = { variable: 'OPENALEX_API_KEY', value: key, parameter: 'api_key' };
    this.#client = new ApiClient({ name: 'OpenAlex', base, rest: 10, key: identity }, options);
  }

  /**
   * The works that a filter such as `authorships.author.id:A1|A2` finds. With each comes the cursor to go on from
   * once its page is through, that is, once a work with another cursor or the end of the list has come; with the
   * last page, which nothing follows, comes its own. A cursor that OpenAlex no longer takes begins the list anew,
   * once; works then come again. `total` is how many OpenAlex says there are. Throws ApiError.
   */
  async *works(
    filter: string,
    { cursor = FIRST, select, signal, onRestart = () => {} }: WorksOptions = {},
  ): AsyncGenerator<{ work: unknown; cursor: string; total: number | null }> {
    const parameters = { filter, ...(select && { select: select.join(',') }), per_page: PAGE_SIZE };
    let restarted = false;
    for (let at: string | null = cursor; at !== null; ) {
      const page: Page | ApiError = await this.#page({ ...parameters, cursor: at }, signal).catch(refusal);
      if (page instanceof ApiError) {
        if (restarted || at === FIRST) throw page;
        restarted = true;
        onRestart(`OpenAlex no longer takes the cursor ${at}: the list begins anew. ${page.message}`);
        at = FIRST;
        continue;
      }
      for (const work of page.works) yield { work, cursor: page.next ?? at, total: page.total };
      at = page.next;
    }
  }

  #page(parameters: Record<string, string>, signal: AbortSignal | undefined): Promise<Page> {
    const read = (text: string) => readPage(text, parameters.cursor);
    return this.#client.get({ path: 'works', parameters, read, signal });
  }

  /**
   * A work by its OpenAlex id, `doi:…` or another id that OpenAlex takes; null where it has none. Its own id is
   * another one where it was merged with another work since. Throws ApiError.
   */
  async work(id: string, { signal }: { signal?: AbortSignal } = {}): Promise<unknown> {
    const name = encodeURIComponent(id.replace(/^https?:\/\/openalex\.org\//i, ''));
    // A DOI keeps its slash.
    const path = `works/${name.replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
    const read = (text: string) => workAnswer.parse(JSON.parse(text));
    try {
      return await this.#client.get({ path, read, signal });
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  }
}

interface Page {
  next: string | null;
  works: unknown[];
  total: number | null;
}

function readPage(text: string, cursor: string | undefined): Page {
  const { meta, results } = pageAnswer.parse(JSON.parse(text));
  // It would be asked for without end.
  if (meta.next_cursor === cursor) throw new Error('its next cursor is the one that was asked for');
  return { next: meta.next_cursor, works: results, total: meta.count ?? null };
}

/** A refusal as a value; every other error goes on. */
function refusal(error: unknown): ApiError {
  if (error instanceof ApiError && (error.status === 400 || error.status === 404)) return error;
  throw error;
}
