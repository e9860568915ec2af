import type { GraphQLSchema } from 'graphql';
import { exportPapers, graphPaperCount } from '../../cypher/statements.generated.ts';
import { anchored } from '../anchor.ts';
import type { Batch } from '../graph/batch.ts';
import type { GraphStore } from '../graph/store.ts';
import { within } from '../input-error.ts';
import { lookUp } from '../look-up.ts';
import { MOST_AUTHORS } from '../network/read-coauthor-network.ts';
import { type PaperFilter, readPaperFilter } from '../paper-filter.ts';
import type { Progress } from '../progress.ts';
import { exportedCoauthors } from './coauthors.ts';
import { type Format, networkFormats, paperFormats } from './formats.ts';
import type { ExportedNetwork } from './network.ts';
import { type Options, optionalNumber, optionalText } from './options.ts';
import type { ExportedPaper } from './paper.ts';
import { readPapers } from './read-papers.ts';
import { exportedThemes } from './themes.ts';
import { UnknownError } from './unknown.ts';

/** What an export reads from, and whom it tells how far it is. */
export interface ExportContext {
  store: Pick<GraphStore, 'read'>;
  batch: Batch;
  schema: GraphQLSchema;
  progress: Progress;
}

/** Something that can be exported: how it is asked for, what it is written in, and what a file of it is called. */
interface Kind<Content> {
  options: readonly string[];
  formats: readonly Format<Content>[];
  select(context: ExportContext, options: Options): Promise<{ content: Content; name: string }>;
}

const papers: Kind<AsyncIterable<ExportedPaper>> = {
  options: ['author', 'filter'],
  formats: paperFormats,
  async select(context, options) {
    const authors = await authorsOf(context, options);
    const filter = filterOf(context, options);
    const byThem = authors.length > 0 ? { or: authors.map((author) => ({ author })) } : {};
    const list = await anchored(context, { and: [filter, byThem] });
    const all = list.of[0] === 'papers' && list.filter.clauses.length === 0;
    const total = all ? (await context.store.read(graphPaperCount, {}))[0]?.count : undefined;
    return {
      content: counted(readPapers(context.store, list), context.progress, total),
      name: ['papers', ...authors].join('-'),
    };
  },
};

const paper: Kind<AsyncIterable<ExportedPaper>> = {
  options: ['paper'],
  formats: paperFormats,
  async select(context, options) {
    const identifier = optionalText(options, 'paper') ?? '';
    const found = await lookUp(context, 'Paper', identifier);
    if (!found) throw new UnknownError('paper', `none is known by ${JSON.stringify(identifier)}`);
    const { store } = context;
    return { content: readPaper(store, found.id), name: found.id };
  },
};

const coauthors: Kind<ExportedNetwork> = {
  options: ['author', 'depth', 'minPapers', 'limit'],
  formats: networkFormats,
  async select(context, options) {
    within('author', options.author?.length ?? 0, 1, MOST_AUTHORS);
    const authors = await authorsOf(context, options);
    const content = await exportedCoauthors(context, {
      authors,
      depth: optionalNumber(options, 'depth'),
      minPapers: optionalNumber(options, 'minPapers'),
      limit: optionalNumber(options, 'limit'),
    });
    return { content, name: ['coauthors', ...authors].join('-') };
  },
};

const themes: Kind<ExportedNetwork> = {
  options: ['filter', 'minScore', 'limit'],
  formats: networkFormats,
  async select(context, options) {
    const content = await exportedThemes(context, {
      filter: filterOf(context, options),
      minScore: optionalNumber(options, 'minScore', { whole: false }),
      limit: optionalNumber(options, 'limit'),
    });
    return { content, name: 'themes' };
  },
};

/** Everything that can be exported, under the name by which it is asked for. */
export const kinds = { papers, paper, coauthors, themes };

function filterOf({ schema }: ExportContext, options: Options): PaperFilter {
  const json = optionalText(options, 'filter');
  return json === undefined ? {} : (readPaperFilter(schema, json) ?? {});
}

async function authorsOf(context: ExportContext, options: Options): Promise<string[]> {
  const identifiers = options.author ?? [];
  const authors = await Promise.all(identifiers.map((one) => lookUp(context, 'Author', one)));
  return authors.map((author, index) => {
    if (author) return author.id;
    throw new UnknownError('author', `nobody is known by ${JSON.stringify(identifiers[index])}`);
  });
}

async function* readPaper(store: Pick<GraphStore, 'read'>, id: string): AsyncGenerator<ExportedPaper> {
  yield* await store.read(exportPapers, { ids: [id] });
}

async function* counted<Item>(
  items: AsyncIterable<Item>,
  progress: Progress,
  total: number | undefined,
): AsyncGenerator<Item> {
  const step = progress('exporting papers', total);
  for await (const item of items) {
    yield item;
    step.advance(1);
  }
  step.done();
}
