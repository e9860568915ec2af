import { describe, expect, it } from 'vitest';
import { readCslJson } from '../../src/ingest/csl-json/reader.ts';
import type { PaperRecord } from '../../src/ingest/record.ts';
import { collect, papersOf, refusals } from '../support/entries.ts';

const read = (text: string) => collect(readCslJson(text, 'beans.json'));
const paper = async (item: object): Promise<PaperRecord | undefined> =>
  papersOf(await read(JSON.stringify([{ title: 'Beans', ...item }])))[0];

describe('an item of CSL-JSON', () => {
  it('gives one paper with all that it says', async () => {
    const item = {
      id: 'pea2021',
      type: 'article-journal',
      title: 'Growing <i>Beans</i>\n in <span class="nocase">Wet</span> Springs',
      author: [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { family: 'King', given: 'Martin Luther', suffix: 'Jr' },
        { literal: 'European Space Agency' },
        { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
      ],
      issued: { 'date-parts': [['2021', 3, 7]] },
      abstract: '<jats:p>We plant beans.</jats:p>',
      'container-title': 'Annals of Gardening',
      volume: 12,
      issue: '3',
      page: '101–117',
      publisher: 'Bean & Sons',
      DOI: '10.1000/Beans.12',
      URL: 'https://arxiv.org/abs/2101.00042',
      note: null,
      custom: { x: [1, { y: 2 }] },
    };
    expect(await read(JSON.stringify([item]))).toEqual([
      {
        place: { file: 'beans.json', line: 1 },
        records: [
          {
            type: 'paper',
            id: 'growing-beans-in-wet-springs',
            title: 'Growing Beans in Wet Springs',
            abstract: 'We plant beans.',
            publishedOn: '2021-03-07',
            kind: 'article',
            publication: {
              venue: 'Annals of Gardening',
              volume: '12',
              issue: '3',
              pages: '101-117',
              publisher: 'Bean & Sons',
            },
            doi: '10.1000/beans.12',
            arxivId: '2101.00042',
            authors: [
              { id: 'jan-van-der-berg', name: 'Jan van der Berg', position: 1 },
              { id: 'martin-luther-king-jr', name: 'Martin Luther King, Jr', position: 2 },
              { id: 'european-space-agency', name: 'European Space Agency', position: 3 },
              { id: 'alexander-von-humboldt', name: 'Alexander von Humboldt', position: 4 },
            ],
            authorCoverage: 'known',
          },
        ],
      },
    ]);
  });

  it.each([
    [{ 'date-parts': [[2020]] }, { year: 2020 }],
    [{ 'date-parts': [[2020, 3]] }, { year: 2020 }],
    [
      {
        'date-parts': [
          [2020, 3, 9],
          [2020, 3, 12],
        ],
      },
      { year: 2020 },
    ],
    [{ 'date-parts': [[null]] }, {}],
    [{ raw: '2020-03-09' }, { publishedOn: '2020-03-09' }],
    [{ literal: 'Spring 2020' }, { year: 2020 }],
    ['2020-03-09', { publishedOn: '2020-03-09' }],
    [2020, { year: 2020 }],
    [[], {}],
  ])('reads the date %j', async (issued, date) => {
    const { publishedOn, year } = (await paper({ issued })) ?? {};
    expect({ publishedOn, year }).toEqual({ publishedOn: undefined, year: undefined, ...date });
  });

  it.each([
    ['article-journal', 'article'],
    ['article', 'preprint'],
    ['posted-content', 'preprint'],
    ['paper-conference', 'proceedings-article'],
    ['thesis', 'dissertation'],
    ['webpage', 'other'],
    ['document', undefined],
    [undefined, undefined],
  ])('tells the kind from %s', async (type, kind) => {
    expect((await paper({ type }))?.kind).toBe(kind);
  });

  it.each([
    { archive: 'arXiv', archive_location: '2101.00042' },
    { number: 'arXiv:2101.00042' },
    { note: 'arXiv:2101.00042 [cs]' },
    { DOI: '10.48550/arXiv.2101.00042' },
  ])('finds the arXiv id in %j', async (item) => {
    expect((await paper(item))?.arxivId).toBe('2101.00042');
  });

  it('knows that the list of authors is not whole, and reads strange ones', async () => {
    const author = [{ family: 'Bean' }, 'Bo Pea', { family: '' }, 7, { literal: 'others' }];
    expect(await paper({ author })).toMatchObject({
      authors: [{ name: 'Bean' }, { name: 'Bo Pea' }, { name: '7' }],
      authorCoverage: 'partial',
    });
    expect(await paper({ author: 'Ada Bean' })).toMatchObject({ authors: [] });
  });

  it('takes a text for one where Crossref gives a list', async () => {
    const item = { title: ['Peas'], 'container-title': ['Annals', 'Ann.'] };
    expect(await paper(item)).toMatchObject({ title: 'Peas', publication: { venue: 'Annals' } });
  });
});

describe('a document of CSL-JSON', () => {
  it('may be an array, an object with items, or one item; each item has its line', async () => {
    const array = '[\n  {"title": "One [1]", "x": ["}", {"y": "\\"]"}]},\n  {\n    "title": "Two"\n  }\n]';
    const object = `{"version": [1], "items":\n${array}\n}`;
    for (const [text, lines] of [
      [array, [2, 3]],
      [object, [3, 4]],
    ] as const) {
      const found = await read(text);
      expect(papersOf(found).map(({ title }) => title)).toEqual(['One [1]', 'Two']);
      expect(found.map(({ place }) => place.line)).toEqual(lines);
    }
    expect(papersOf(await read('{"title": "Alone"}'))).toHaveLength(1);
    expect(await read('[]')).toEqual([]);
  });

  it('goes on after a broken item', async () => {
    const found = await read('[null,\n"x", 5, [],\n{"id": "a"},\n{"title": {"a": 1}},\n{"title": "Last"}]');
    expect(papersOf(found)).toMatchObject([{ title: 'Last' }]);
    expect(refusals(found)).toEqual([
      [1, 'the item is not an object'],
      [2, 'the item is not an object'],
      [2, 'the item is not an object'],
      [2, 'the item is not an object'],
      [3, 'the entry has no title'],
      [4, 'the entry has no title'],
    ]);
  });

  it.each(['', '@article{a, title = {A}}', '[{"title": "A"},', '{"title": "A"}\n{"title": "B"}'])(
    'says once that it is not JSON: %s',
    async (text) => {
      expect(refusals(await read(text))).toEqual([[1, expect.stringMatching(/^the file is not JSON: /)]]);
    },
  );

  it.each(['7', '"text"', 'null', '{"a": 1}'])('says once that it is not CSL-JSON: %s', async (text) => {
    expect(refusals(await read(text))).toEqual([[1, expect.stringMatching(/^the file is not CSL-JSON/)]]);
  });
});
