import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/export/bibtex.ts';
import { toCslItem } from '../../src/export/csl-json.ts';
import type { ExportedPaper } from '../../src/export/paper.ts';
import { toRis } from '../../src/export/ris.ts';
import { plain } from '../../src/ingest/bibliography/plain.ts';
import { readBibtex } from '../../src/ingest/bibtex/reader.ts';
import { readCslJson } from '../../src/ingest/csl-json/reader.ts';
import type { Entry } from '../../src/ingest/entry.ts';
import type { PaperRecord } from '../../src/ingest/record.ts';
import { readRis } from '../../src/ingest/ris/reader.ts';
import { personId, titleId } from '../../src/ingest/slug.ts';
import { collect, papersOf, refusals } from '../support/entries.ts';

interface Format {
  name: string;
  write: (papers: ExportedPaper[]) => string;
  read: (text: string, file: string) => AsyncIterable<Entry>;
}

const FORMATS: Format[] = [
  { name: 'BibTeX', write: (papers) => papers.map(toBibtex).join('\n'), read: readBibtex },
  { name: 'RIS', write: (papers) => papers.map(toRis).join('\n'), read: readRis },
  { name: 'CSL-JSON', write: (papers) => JSON.stringify(papers.map(toCslItem), null, 1), read: readCslJson },
];
const RUNS = 500;
const KINDS = [
  'article',
  'preprint',
  'proceedings-article',
  'book',
  'book-chapter',
  'dissertation',
  'report',
  'review',
  'dataset',
  'other',
] as const;

function paper(facts: Partial<Omit<ExportedPaper, 'authors'>> & { authors?: string[] }): ExportedPaper {
  const { title = 'Growing Beans', authors = [], ...rest } = facts;
  return {
    id: titleId(title) || 'beans',
    title,
    abstract: null,
    summary: null,
    publishedOn: null,
    year: null,
    kind: null,
    venue: null,
    volume: null,
    issue: null,
    pages: null,
    publisher: null,
    category: null,
    doi: null,
    arxivId: null,
    openAlexId: null,
    semanticScholarId: null,
    hasCode: false,
    citationCount: null,
    authorCoverage: 'known',
    authors: authors.map((name, at) => ({ id: personId(name), name, orcid: null, position: at + 1 })),
    affiliations: [],
    topics: [],
    ...rest,
  };
}

/** A paper as the graph would give it after an import. */
function imported(record: PaperRecord): ExportedPaper {
  const { type: _, authors, publication, affiliations: _a, topics: _t, references: _r, ...facts } = record;
  const stated = Object.fromEntries(
    Object.entries({ ...facts, ...publication }).filter(([, value]) => value !== undefined),
  );
  return {
    ...paper(stated),
    authors: authors.map(({ id, name, position }) => ({ id, name, orcid: null, position: position ?? null })),
  };
}

async function roundTrip({ write, read }: Format, papers: ExportedPaper[]): Promise<ExportedPaper[]> {
  const entries = await collect(read(write(papers), 'papers'));
  expect(refusals(entries)).toEqual([]);
  return papersOf(entries).map(imported);
}

const PAPERS = {
  'all there is': paper({
    title: 'A Study of {Beans} & Peas: 50% of $5_000 #1 ~ ^ \\alpha "quoted" <i',
    authors: [
      'Ada Bean',
      'Jan van der Berg',
      'Martin Luther King, Jr',
      'Jürgen Müller',
      'Søren Ångström-Šíp',
    ],
    abstract: "We plant 20% more -- and ``better'' --- beans. Costs: $5 & {more}.",
    publishedOn: '2021-03-07',
    kind: 'article',
    venue: 'Annals of Gardening & Co_op',
    volume: '12',
    issue: '3-4',
    pages: '101-117',
    publisher: 'Bean & Sons',
    doi: '10.1000/(sici)beans_1:2<3::aid-x>4.0#{a}\\b%c',
    arxivId: '2101.00042',
    category: null,
  }),
  'a title alone': paper({}),
  'a year alone': paper({ year: 1999, authors: ['Plato'] }),
  'et al.': paper({ authors: ['Ada Bean'], authorCoverage: 'partial' }),
  'nobody but et al.': paper({ authorCoverage: 'partial' }),
  organisations: paper({
    authors: ['European Space Agency', 'Bean and Sons', 'ATLAS Collaboration', 'Beans, Inc.'],
  }),
  'strange names': paper({
    authors: [
      'and',
      'van',
      'Ludwig van',
      "Jean d'Alembert",
      'others unknown',
      'Jr Bean',
      'family=Bean given=Ada',
      'V Smith',
      'Bo Pea, III',
      '山田太郎',
      'MARY-ANN O’NEIL',
      'E. T. A. Hoffmann',
      'محمد بن موسى',
    ],
  }),
  'an old arXiv id': paper({ kind: 'preprint', arxivId: 'hep-th/9901001' }),
  'no letter in its title': paper({ id: 'questions', title: '???' }),
  'a title with LaTeX in it': paper({ title: "On $x^2$ and \\\"{o}, or C:\\dir {and} ?` !` --- '' ``" }),
  'pages of an article number': paper({ kind: 'article', pages: 'e12', venue: 'Annals' }),
};

describe.each(FORMATS)('$name', (format) => {
  it.each(Object.entries(PAPERS))('gives back %s', async (_, given) => {
    expect(await roundTrip(format, [given])).toEqual([given]);
  });

  it.each(KINDS)('gives back where a %s was published', async (kind) => {
    const given = paper({ kind, venue: 'Annals', publisher: 'Bean & Sons', volume: '1', year: 2020 });
    expect(await roundTrip(format, [given])).toEqual([given]);
  });

  it('gives back many papers in their order', async () => {
    const given = Object.values(PAPERS);
    expect(await roundTrip(format, given)).toEqual(given);
  });

  it('gives back any title and any names in their normal form', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (given) => {
        expect(await roundTrip(format, [given])).toEqual([given]);
      }),
      { numRuns: RUNS },
    );
  });
});

/**
 * The normal form: what `plain` makes of a text; of a name, moreover, a comma is followed by a space and by a word, and
 * it does not stand for others. A title has what no bibliography can do without.
 */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aZé {}\\$%&#_^~-`\'"?!<>.,:;@=()[]*/\n'), maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        'and',
        'AND',
        'van',
        'der',
        'Jr',
        'III',
        'V.',
        'others',
        'Ada',
        'DNA',
        'é',
        '\\"o',
        'x$y$',
      ),
    )
    .map((words) => words.join(' ')),
);
const anyTitle = anyText.map(plain).filter((title) => title !== '');
const anyName = anyText
  .map((text) => plain(text.replace(/[\s,]*,[\s,]*/g, ', ')).replace(/^, ?|,$/g, ''))
  .filter((name) => personId(name) !== '' && !/^(?:and )?others$|(?:^|[\s,])et\.? al\.?$/i.test(name));
const anyPaper = fc
  .record({
    title: anyTitle,
    authors: fc.uniqueArray(anyName, { selector: personId, maxLength: 4 }),
    abstract: fc.option(anyTitle),
    venue: fc.option(anyTitle),
    publisher: fc.option(anyTitle),
    kind: fc.option(fc.constantFrom(...KINDS)),
    year: fc.option(fc.integer({ min: 1000, max: 2999 })),
    authorCoverage: fc.constantFrom('known' as const, 'partial' as const),
  })
  .map(paper);

describe('BibTeX', () => {
  it('goes out, comes back and goes out again the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (given) => {
        const text = toBibtex({
          ...given,
          category: 'cs.LG',
          arxivId: '2101.00042',
          publishedOn: '2021-03-07',
        });
        const [back] = papersOf(await collect(readBibtex(text, 'papers')));
        expect(back && toBibtex(imported(back))).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('looks as people write it', () => {
    const text = toBibtex(
      paper({
        title: 'Growing GPT-4 beans in Wales: a µStudy & more',
        authors: ['Jürgen von Müller', 'OpenAI', 'European Space Agency', 'Bo Pea, Jr'],
        authorCoverage: 'partial',
        kind: 'proceedings-article',
        venue: 'Proceedings of Beans',
        pages: '1-9',
        publishedOn: '2021-03-07',
        doi: '10.1000/beans_1',
        arxivId: '2101.00042',
        category: 'cs.LG',
      }),
    );
    expect(text).toBe(`@inproceedings{growing-gpt-4-beans-in-wales,
  title = {Growing {GPT}-4 beans in {Wales}: a {µStudy} \\& more},
  author = {von Müller, Jürgen and OpenAI and {European Space Agency} and Pea, Jr, Bo and others},
  booktitle = {Proceedings of Beans},
  year = {2021},
  month = mar,
  day = {7},
  pages = {1--9},
  doi = {10.1000/beans_1},
  eprint = {2101.00042},
  archivePrefix = {arXiv},
  primaryClass = {cs.LG},
  url = {https://doi.org/10.1000/beans_1},
}
`);
  });

  it('leaves a title in title case to the style', () => {
    expect(toBibtex(paper({ title: 'Attention Is All You Need for DNA' }))).toContain(
      '{Attention Is All You Need for {DNA}}',
    );
    expect(toBibtex(paper({ title: 'ATTENTION' }))).toContain('{ATTENTION}');
  });

  it('has a key for every id, in letters that all programs take', () => {
    const keys = ['a.b', 'a-b', 'a_b', '豆', 'ø', 'W12'].map(
      (id) => /\{(.*),/.exec(toBibtex(paper({ id })))?.[1],
    );
    expect(keys).toEqual(['a.b', 'a-b', 'a_b', ':8c46:', ':f8:', 'W12']);
  });

  it('keeps braces in balance, as BibTeX counts them', () => {
    fc.assert(
      fc.property(anyPaper, (given) => {
        const text = toBibtex(given);
        expect(text.split('{').length).toBe(text.split('}').length);
      }),
    );
  });
});

describe('RIS', () => {
  it('looks as programs write it', () => {
    const given = paper({
      authors: ['Jan van der Berg', 'Bo Pea, Jr', 'Beans, Inc.'],
      publishedOn: '2021-03-07',
      pages: '1-9',
      kind: 'article',
      arxivId: '2101.00042',
    });
    expect(toRis(given)).toBe(`TY  - JOUR
ID  - growing-beans
TI  - Growing Beans
AU  - van der Berg, Jan
AU  - Pea, Bo, Jr
AU  - Beans, , Inc.
PY  - 2021
DA  - 2021/03/07
SP  - 1
EP  - 9
UR  - https://arxiv.org/abs/2101.00042
ER  - 
`);
  });
});

describe('CSL-JSON', () => {
  it('divides names, and leaves those of organisations whole', () => {
    const authors = ['Jan van der Berg', 'Bo Pea, Jr', 'European Space Agency'];
    expect(toCslItem(paper({ authors, kind: 'preprint', arxivId: '2101.00042', year: 2021 }))).toEqual({
      id: 'growing-beans',
      type: 'article',
      genre: 'preprint',
      title: 'Growing Beans',
      author: [
        { given: 'Jan', 'non-dropping-particle': 'van der', family: 'Berg' },
        { given: 'Bo', family: 'Pea', suffix: 'Jr' },
        { literal: 'European Space Agency' },
      ],
      issued: { 'date-parts': [[2021]] },
      archive: 'arXiv',
      archive_location: '2101.00042',
      URL: 'https://arxiv.org/abs/2101.00042',
    });
  });
});
