import { describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../src/ingest/record.ts';
import { readRis } from '../../src/ingest/ris/reader.ts';
import { collect, papersOf, refusals } from '../support/entries.ts';

const read = (text: string) => collect(readRis(text, 'beans.ris'));
const paper = async (...lines: string[]): Promise<PaperRecord | undefined> =>
  papersOf(await read(['TY  - JOUR', 'TI  - Beans', ...lines, 'ER  - '].join('\n')))[0];

describe('an entry of RIS', () => {
  it('gives one paper with all that it says', async () => {
    const text = `
TY  - JOUR
AU  - van der Berg, Jan
A1  - King, Martin Luther, Jr.
AU  - European Space Agency
TI  - Growing Beans
      in Wet Springs
T2  - Annals of Gardening
J2  - Ann. Gard.
AB  - We plant beans.
They come up - mostly.
KW  - beans
KW  - rain
PY  - 2021
DA  - 2021/03/07/
VL  - 12
IS  - 3
SP  - 101
EP  - 117
PB  - Bean & Sons
DO  - https://doi.org/10.1000/Beans.12
UR  - https://arxiv.org/abs/2101.00042v2
ER  - 
`;
    expect(await read(text)).toEqual([
      {
        place: { file: 'beans.ris', line: 2 },
        records: [
          {
            type: 'paper',
            id: 'growing-beans-in-wet-springs',
            title: 'Growing Beans in Wet Springs',
            abstract: 'We plant beans. They come up - mostly.',
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
              { id: 'martin-luther-king-jr', name: 'Martin Luther King, Jr.', position: 2 },
              { id: 'european-space-agency', name: 'European Space Agency', position: 3 },
            ],
            authorCoverage: 'known',
          },
        ],
      },
    ]);
  });

  it.each([
    ['JOUR', 'article'],
    ['CPAPER', 'proceedings-article'],
    ['CONF', 'proceedings-article'],
    ['CHAP', 'book-chapter'],
    ['THES', 'dissertation'],
    ['UNPB', 'preprint'],
    ['COMP', 'other'],
    ['GEN', undefined],
  ])('tells the kind from %s', async (type, kind) => {
    expect(papersOf(await read(`TY  - ${type}\nTI  - Beans\nER  -`))[0]?.kind).toBe(kind);
  });

  it.each([
    ['PY  - 2020', { year: 2020 }],
    ['PY  - 2020/03/09/', { publishedOn: '2020-03-09' }],
    ['Y1  - 2020/03/09/Spring', { publishedOn: '2020-03-09' }],
    ['PY  - 2020///', { year: 2020 }],
    ['PY  - 2020/03//', { year: 2020 }],
    ['DA  - 2020-03-09', { publishedOn: '2020-03-09' }],
    ['DA  - 2020-03-09T00:00:00Z', { publishedOn: '2020-03-09' }],
    ['DA  - March 9, 2020', { publishedOn: '2020-03-09' }],
    ['DA  - 2020/13/45', { year: 2020 }],
    ['PY  - 2020\nDA  - 2020/03/09', { publishedOn: '2020-03-09' }],
    ['PY  - in press', {}],
  ])('reads the date of %s', async (lines, date) => {
    const { publishedOn, year } = (await paper(lines)) ?? {};
    expect({ publishedOn, year }).toEqual({ publishedOn: undefined, year: undefined, ...date });
  });

  it.each(['AU  - et al.', 'AU  - others', 'AU  - Pea, Bo et al.'])(
    'knows a part of the authors: %s',
    async (line) => {
      const found = await paper('AU  - Bean, Ada', line);
      expect(found?.authorCoverage).toBe('partial');
      expect(found?.authors.map(({ name }) => name)).toEqual(
        line.includes('Bo') ? ['Ada Bean', 'Bo Pea'] : ['Ada Bean'],
      );
    },
  );

  it('reads pages, and a DOI wherever it stands', async () => {
    expect((await paper('SP  - 12-34', 'EP  - 34'))?.publication?.pages).toBe('12-34');
    expect((await paper('SP  - e12'))?.publication?.pages).toBe('e12');
    expect((await paper('M3  - 10.1000/x'))?.doi).toBe('10.1000/x');
    expect((await paper('UR  - https://b.org', 'UR  - http://dx.doi.org/10.1000/X'))?.doi).toBe('10.1000/x');
  });
});

describe('a file of RIS', () => {
  it('goes on where ER is missing, tags are careless, or an entry is broken', async () => {
    const text = `\uFEFFProvider: Beans\r
Content: text/plain\r
\r
TY  - JOUR\r
T1  - One\r
TY - CONF\r
TI - Two\r
ER -\r
AU  - Nobody, At All\r
TI  - Stray\r
\r
TY  - JOUR\r
AU  - Bean, Ada\r
ER  - \r
TY  - BOOK\r
BT  - Four\r
PB  -\r
`;
    const found = await read(text);
    expect(papersOf(found)).toMatchObject([
      { title: 'One' },
      { title: 'Two', kind: 'proceedings-article' },
      { title: 'Four', kind: 'book' },
    ]);
    expect(refusals(found)).toEqual([
      [9, 'these lines stand outside of any entry: there is no TY above'],
      [12, 'the entry has no title'],
    ]);
    expect(papersOf(found)[2]).not.toHaveProperty('publication');
  });

  it.each(['', 'Dear Ada,\n\nthe beans are up.'])('refuses what is no RIS: %s', async (text) => {
    expect(refusals(await read(text))).toEqual([[1, 'the file has no RIS entry']]);
  });
});
