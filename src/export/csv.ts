import { stringify } from 'csv-stringify/sync';
import { LIST_SEPARATOR } from './list-separator.ts';
import type { ExportedNetwork } from './network.ts';
import type { ExportedPaper } from './paper.ts';

type Cell = string | number | boolean | null;

const listed = (items: { name: string }[]) => items.map(({ name }) => name).join(LIST_SEPARATOR);

const paperColumns: Record<string, (paper: ExportedPaper) => Cell> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  authors: ({ authors }) => listed(authors),
  authorCoverage: ({ authorCoverage }) => authorCoverage,
  publishedOn: ({ publishedOn }) => publishedOn,
  year: ({ year }) => year,
  kind: ({ kind }) => kind,
  venue: ({ venue }) => venue,
  volume: ({ volume }) => volume,
  issue: ({ issue }) => issue,
  pages: ({ pages }) => pages,
  publisher: ({ publisher }) => publisher,
  category: ({ category }) => category,
  doi: ({ doi }) => doi,
  arxivId: ({ arxivId }) => arxivId,
  openAlexId: ({ openAlexId }) => openAlexId,
  semanticScholarId: ({ semanticScholarId }) => semanticScholarId,
  hasCode: ({ hasCode }) => hasCode,
  citationCount: ({ citationCount }) => citationCount,
  affiliations: ({ affiliations }) => listed(affiliations),
  topics: ({ topics }) => listed(topics),
  abstract: ({ abstract }) => abstract,
  summary: ({ summary }) => summary,
};

/** Papers as CSV (RFC 4180), a line for each under a line of names; names of people, places and topics in one cell. */
export async function* papersAsCsv(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<string> {
  yield record(Object.keys(paperColumns));
  for await (const paper of papers) yield record(Object.values(paperColumns).map((cell) => cell(paper)));
}

/** The edges of a network as CSV, with the labels of both ends: what spreadsheets and Gephi take as an edge list. */
export async function* networkAsCsv({ nodes, edges, edgeColumns }: ExportedNetwork): AsyncGenerator<string> {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const names = edgeColumns.map(({ name }) => name);
  yield record(['source', 'target', 'sourceLabel', 'targetLabel', ...names]);
  for (const edge of edges) {
    const { source, target } = edge;
    const ends = [source, target, labels.get(source) ?? null, labels.get(target) ?? null];
    yield record([...ends, ...names.map((name) => edge[name] ?? null)]);
  }
}

/** One line. A text that a spreadsheet would run as a formula has a `'` put before it. */
function record(cells: Cell[]): string {
  return stringify([cells], {
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String },
  });
}
