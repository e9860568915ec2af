import { toBibtex } from './bibtex.ts';
import { toCslItem } from './csl-json.ts';
import { networkAsCsv, papersAsCsv } from './csv.ts';
import { each } from './each.ts';
import { networkAsGexf } from './gexf.ts';
import { networkAsGraphMl } from './graphml.ts';
import { asJsonArray } from './json-array.ts';
import { papersAsJsonLd } from './json-ld.ts';
import { networkAsJsonLines, papersAsJsonLines } from './json-lines.ts';
import type { ExportedNetwork } from './network.ts';
import type { ExportedPaper } from './paper.ts';
import { toRis } from './ris.ts';

/** A format that something can be written in. */
export interface Format<Content> {
  name: string;
  /** What its files end in, without the dot. */
  ending: string;
  contentType: string;
  write(content: Content): AsyncIterable<string>;
}

const text = (type: string) => `${type}; charset=utf-8`;

/** What papers can be written in. */
export const paperFormats: readonly Format<AsyncIterable<ExportedPaper>>[] = [
  {
    name: 'bibtex',
    ending: 'bib',
    contentType: text('application/x-bibtex'),
    write: (papers) => each(papers, toBibtex),
  },
  {
    name: 'ris',
    ending: 'ris',
    contentType: text('application/x-research-info-systems'),
    write: (papers) => each(papers, toRis),
  },
  {
    name: 'csl-json',
    ending: 'json',
    contentType: 'application/vnd.citationstyles.csl+json',
    write: (papers) => asJsonArray(papers, toCslItem),
  },
  { name: 'csv', ending: 'csv', contentType: text('text/csv'), write: papersAsCsv },
  { name: 'json-lines', ending: 'jsonl', contentType: 'application/jsonl', write: papersAsJsonLines },
  { name: 'json-ld', ending: 'jsonld', contentType: 'application/ld+json', write: papersAsJsonLd },
];

/** What networks can be written in. */
export const networkFormats: readonly Format<ExportedNetwork>[] = [
  { name: 'graphml', ending: 'graphml', contentType: 'application/graphml+xml', write: networkAsGraphMl },
  { name: 'gexf', ending: 'gexf', contentType: 'application/gexf+xml', write: networkAsGexf },
  { name: 'csv', ending: 'csv', contentType: text('text/csv'), write: networkAsCsv },
  { name: 'json-lines', ending: 'jsonl', contentType: 'application/jsonl', write: networkAsJsonLines },
];
