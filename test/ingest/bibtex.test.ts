import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../src/ingest/bibtex/reader.ts';
import type { PaperRecord } from '../../src/ingest/record.ts';
import { collect, papersOf, refusals } from '../support/entries.ts';

const read = (text: string) => collect(readBibtex(text, 'beans.bib'));
const papers = async (text: string): Promise<PaperRecord[]> => papersOf(await read(text));
const paper = async (fields: string, type = 'article'): Promise<PaperRecord | undefined> =>
  (await papers(`@${type}{key,\n${fields}\n}`))[0];
const titleOf = async (latex: string) => (await paper(`title = {${latex}}`))?.title;
const namesOf = async (latex: string) =>
  (await paper(`title = {Beans}, author = {${latex}}`))?.authors.map(({ name }) => name);

describe('an entry of BibTeX', () => {
  it('gives one paper with all that it says', async () => {
    const text = String.raw`
@Article{pea2021beans,
  Author    = {Pea, Bo and Ludwig van {\"O}rtz and others},
  TITLE     = "Growing {B}eans
               in {Wet} Springs",
  journal   = {Annals of Gardening},
  year      = 2021, month = mar, day = 7,
  volume    = 12, number = {3--4}, pages = {101 -- 117},
  publisher = {Bean \& Sons},
  doi       = {https://doi.org/10.1000/Beans_12},
  abstract  = {We plant beans.

    They come up.},
  eprint    = {2101.00042v2}, archivePrefix = "arXiv", primaryClass = {cs.LG},
}`;
    expect(await read(text)).toEqual([
      {
        place: { file: 'beans.bib', line: 2 },
        records: [
          {
            type: 'paper',
            id: 'growing-beans-in-wet-springs',
            title: 'Growing Beans in Wet Springs',
            abstract: 'We plant beans. They come up.',
            publishedOn: '2021-03-07',
            kind: 'article',
            publication: {
              venue: 'Annals of Gardening',
              volume: '12',
              issue: '3–4',
              pages: '101-117',
              publisher: 'Bean & Sons',
            },
            category: 'cs.LG',
            doi: '10.1000/beans_12',
            arxivId: '2101.00042',
            authors: [
              { id: 'bo-pea', name: 'Bo Pea', position: 1 },
              { id: 'ludwig-van-ortz', name: 'Ludwig van Örtz', position: 2 },
            ],
            authorCoverage: 'partial',
          },
        ],
      },
    ]);
  });

  it.each([
    ['article', 'article'],
    ['conference', 'proceedings-article'],
    ['InProceedings', 'proceedings-article'],
    ['incollection', 'book-chapter'],
    ['mastersthesis', 'dissertation'],
    ['techreport', 'report'],
    ['unpublished', 'preprint'],
    ['dataset', 'dataset'],
    ['misc', undefined],
  ])('tells the kind from @%s', async (type, kind) => {
    expect((await paper('title = {Beans}', type))?.kind).toBe(kind);
  });

  it('has an id of its key where the title has no letter', async () => {
    expect(await papers('@misc{Why:2020, title = {???}}')).toMatchObject([{ id: 'why-2020', title: '???' }]);
    expect(refusals(await read('@misc{, title = {???}}'))).toEqual([
      [1, 'neither title nor key have a letter'],
    ]);
  });

  it('keeps the first of a field given twice, and entries of one key', async () => {
    const text = '@misc{a, title = {One}, title = {Two}}\n@misc{a, title = {Three}}';
    expect((await papers(text)).map(({ title }) => title)).toEqual(['One', 'Three']);
  });

  it('has no DOI where there is a word in its place', async () => {
    const found = await paper('title = {Beans}, doi = {in press}');
    expect(found).toMatchObject({ title: 'Beans' });
    expect(found).not.toHaveProperty('doi');
  });
});

describe('dates in BibTeX', () => {
  it.each([
    ['year = {2020}', { year: 2020 }],
    ['year = {2020}, month = {March}', { year: 2020 }],
    ['year = 2020, month = 3, day = 9', { publishedOn: '2020-03-09' }],
    ['year = 2020, month = sep # "~9"', { publishedOn: '2020-09-09' }],
    ['year = 2020, month = "9~" # sep', { publishedOn: '2020-09-09' }],
    ['year = 2020, month = 12', { year: 2020 }],
    ['year = 2020, month = {jan--feb}', { year: 2020 }],
    ['year = 2020, month = feb, day = 30', { year: 2020 }],
    ['date = {2020-03-09}', { publishedOn: '2020-03-09' }],
    ['date = {2020-03}', { year: 2020 }],
    ['date = {2020-03-09/2020-03-12}', { year: 2020 }],
    ['year = {c. 2020a}', { year: 2020 }],
    ['year = {2020/2021}', { year: 2020 }],
  ])('reads %s', async (fields, date) => {
    const { publishedOn, year } = (await paper(`title = {Beans}, ${fields}`)) ?? {};
    expect({ publishedOn, year }).toEqual({ publishedOn: undefined, year: undefined, ...date });
  });

  it('knows none where there is none', async () => {
    const found = await paper('title = {Beans}, year = {in press}');
    expect(found).not.toHaveProperty('year');
  });
});

describe('names in BibTeX', () => {
  it.each([
    ['Ada Bean and Bean, Bo', ['Ada Bean', 'Bo Bean']],
    ["van der Berg, Jan\n  AND de la Cruz, Mar{\\'\\i}a", ['Jan van der Berg', 'María de la Cruz']],
    ['King, Jr, Martin Luther', ['Martin Luther King, Jr']],
    ['King, Martin Luther, Jr.', ['Martin Luther King, Jr.']],
    ['Smith, V.', ['V. Smith']],
    ['{European Space Agency} and {Bean and Sons, Ltd.}', ['European Space Agency', 'Bean and Sons, Ltd.']],
    [
      'M{\\"u}ller, J{\\"{u}}rgen and {\\v{S}}{\\\'\\i}p, \\O{}le',
      ['Jürgen Müller', 'Ole Šíp'.replace('O', 'Ø')],
    ],
    ['SMITH, JOHN and JANE DOE', ['JOHN SMITH', 'JANE DOE']],
    ['Plato', ['Plato']],
    ['family=Berg, given=Jan, prefix=van der, useprefix=true and {given=x}', ['Jan van der Berg', 'given=x']],
    ['Sand, A. and Brandy Anderson', ['A. Sand', 'Brandy Anderson']],
    ['{van} Gogh, Vincent', ['Vincent van Gogh']],
    ['Ada Bean, Bo Pea, Cy Leek', ['Ada Bean', 'Bo Pea', 'Cy Leek']],
    ['Bean, A., Pea, B. C., Leek, D.', ['A. Bean', 'B. C. Pea', 'D. Leek']],
    ['李, 小龙 and 山田太郎', ['小龙 李', '山田太郎']],
    ["O'Neil, Se{\\'a}n and d'Alembert, Jean", ["Seán O'Neil", "Jean d'Alembert"]],
  ])('reads %s', async (latex, names) => {
    expect(await namesOf(latex)).toEqual(names);
  });

  it('gives all-caps the id of the name', async () => {
    const found = await paper('title = {Beans}, author = {SMITH, JOHN Q.}');
    expect(found?.authors).toEqual([{ id: 'john-smith', name: 'JOHN Q. SMITH', position: 1 }]);
  });

  it.each([
    'Bean, Ada and others',
    'Bean, Ada and et al.',
    'Bean, Ada and others.',
    'Bean, Ada et al.',
    'Ada Bean and Bean, Ada',
  ])('knows that the list is not whole: %s', async (latex) => {
    const found = await paper(`title = {Beans}, author = {${latex}}`);
    expect(found).toMatchObject({ authors: [{ name: 'Ada Bean' }], authorCoverage: 'partial' });
  });

  it('takes somebody called Others for a person', async () => {
    const found = await paper('title = {Beans}, author = {Ada Bean and Others, Bo}');
    expect(found).toMatchObject({ authors: [{}, { name: 'Bo Others' }], authorCoverage: 'known' });
  });

  it('knows no authors where none are named', async () => {
    expect(await paper('title = {Beans}')).toMatchObject({ authors: [], authorCoverage: 'known' });
  });
});

describe('LaTeX in BibTeX', () => {
  it.each([
    [
      String.raw`Schr\"{o}dinger, \'{E}tudes, \v{s}\v s, \o, \ss{}, \i\ x`,
      'Schrödinger, Études, šš, ø, ß, ı x',
    ],
    [
      String.raw`{\"u} \"u {\"{u}} \c{c} \c c {\aa} \AA ngstr\"om \L{}\'od\'z \H{o} \k{a} \~n`,
      'ü ü ü ç ç å Ångström Łódź ő ą ñ',
    ],
    [String.raw`na\"{\i}ve \'{\i} \^{\j}`, 'naïve í ĵ'],
    ['{{Double} {B}races} and {DNA}', 'Double Braces and DNA'],
    [String.raw`Cats \& Dogs, 20\% of \$5, \#1, a\_b, \{x\}`, 'Cats & Dogs, 20% of $5, #1, a_b, {x}'],
    [
      'Cats & Dogs are 20% better\n   for $5 than <b>before</b> #1 a_b',
      'Cats & Dogs are 20% better for $5 than <b>before</b> #1 a_b',
    ],
    ['From $5 to $10 a day', 'From $5 to $10 a day'],
    ["Pages 1--2 --- and ``quotes''~here", 'Pages 1–2 — and “quotes” here'],
    [String.raw`An $O(n \log n)$ bound on $x^2$ and $\alpha_{1}^{10}$`, 'An O(n log n) bound on x² and α₁¹⁰'],
    [
      String.raw`{\em Very} \textit{nice} \emph{things} by \LaTeX{} \texttt{code}`,
      'Very nice things by LaTeX code',
    ],
    [
      String.raw`Beans\footnote{\url{https://b.org}} \textbackslash\textasciitilde{} \^{} \textquotesingle`,
      "Beanshttps://b.org \\~ ^ '",
    ],
    [String.raw`A \constructor{} \toString`, 'A'],
    [String.raw`CO\textsubscript{2} and 10\textsuperscript{th}`, 'CO₂ and 10ᵗʰ'],
    [String.raw`A line\\ break and \enquote{inner} words`, 'A line break and “inner” words'],
  ])('reads %s', async (latex, title) => {
    expect(await titleOf(latex)).toBe(title);
  });
});

it('survives whatever is deep or long', async () => {
  const abstractOf = async (latex: string) =>
    (await paper(`title = {Beans}, abstract = {${latex}}`))?.abstract;
  expect(await abstractOf(`x${'\\"'.repeat(50_000)}`)).toMatch(/^x/);
  expect(await abstractOf(`x${'\\enquote{'.repeat(50_000)}${'}'.repeat(50_000)}`)).toMatch(/^x/);
  expect(await namesOf(`Ada${', '.repeat(50_000)}Bean`)).toEqual(['Bean Ada']);
  expect(await titleOf(`${'{'.repeat(50_000)}deep${'}'.repeat(50_000)}`)).toBe('deep');
});

describe('arXiv ids in BibTeX', () => {
  it.each([
    ['eprint = {2101.00042}, archivePrefix = {arXiv}', '2101.00042'],
    ['eprint = {2101.00042v3}, eprinttype = {arxiv}', '2101.00042'],
    ['eprint = {arXiv:2101.00042}, eprinttype = {arxiv}', '2101.00042'],
    ['eprint = {hep-th/9901001}, archiveprefix = {arXiv}', 'hep-th/9901001'],
    ['eprint = {2101.00042}', '2101.00042'],
    ['doi = {10.48550/arXiv.2101.00042}', '2101.00042'],
    ['url = {https://arxiv.org/abs/2101.00042v1}', '2101.00042'],
    ['url = {http://arxiv.org/pdf/2101.00042.pdf}', '2101.00042'],
    ['journal = {arXiv preprint arXiv:2101.00042}', '2101.00042'],
    ['journal = {CoRR}, volume = {abs/2101.00042}', '2101.00042'],
    ['note = {arXiv:2101.00042 [cs]}', '2101.00042'],
    ['eprint = {25001234}, eprinttype = {jstor}', undefined],
    ['eprint = {2101.00042}, eprinttype = {pubmed}', undefined],
    ['url = {https://b.org/2101.00042}', undefined],
  ])('reads %s', async (fields, id) => {
    const found = await paper(`title = {Beans}, ${fields}`, 'misc');
    expect([found?.arxivId, found?.kind]).toEqual([id, id && 'preprint']);
  });

  it('calls an article in arXiv alone a preprint, and one in a journal an article', async () => {
    const scholar = 'title = {Beans}, journal = {arXiv preprint arXiv:2101.00042}, year = {2021}';
    expect(await paper(scholar)).toMatchObject({ kind: 'preprint', publication: { venue: 'arXiv' } });
    const printed = 'title = {Beans}, journal = {Annals}, eprint = {2101.00042}, archivePrefix = {arXiv}';
    expect(await paper(printed)).toMatchObject({ kind: 'article', arxivId: '2101.00042' });
  });
});

describe('a file of BibTeX', () => {
  it('knows macros, joins pieces, and passes over comments', async () => {
    const text = String.raw`Exported by hand; write to bo@beans.org {or not}.
@string{ann = "Annals of " # "Gardening"}
@STRING(gard = ann # {, New Series})
@preamble{"\newcommand{\x}[1]{#1}" # " @misc{no, title={no}}"}
@comment{
@article{commented, title = {Not This}}
}
% @article{percent, title = {Nor This},
%   year = 2020}
@article(round, title = "On {"}Quoted{"} Beans", journal = gard, volume = unknown # 3)
@article{plain, % a remark
  title = {Beans} # " and " # {Peas}
  journal = ann,, year = 2020
}@misc{glued, title={Glued}}
@misc{title = {No Key}}`;
    const found = await read(text);
    expect(refusals(found)).toEqual([]);
    expect(papersOf(found)).toMatchObject([
      {
        title: 'On "Quoted" Beans',
        publication: { venue: 'Annals of Gardening, New Series', volume: 'unknown3' },
      },
      { title: 'Beans and Peas', publication: { venue: 'Annals of Gardening' }, year: 2020 },
      { title: 'Glued' },
      { title: 'No Key' },
    ]);
    expect(found.map(({ place }) => place.line)).toEqual([10, 11, 14, 15]);
  });

  it('has the parts of a volume say what the volume says', async () => {
    const text = `
@inproceedings{part, crossref = {Whole}, title = {Beans}, pages = {1--2}}
@incollection{own, crossref = {whole}, title = {Peas}, year = 1998, booktitle = {Own Title}}
@article{lost, crossref = {nowhere}, title = {Leeks}}
@misc{loop, crossref = {loop}, title = {Loop}}
@proceedings{whole, title = {Proceedings of {Beans}}, year = 1999, publisher = {BPS}, doi = {10.1000/whole}}`;
    const [part, own, lost, loop] = await papers(text);
    expect(part).toMatchObject({
      year: 1999,
      publication: { venue: 'Proceedings of Beans', publisher: 'BPS', pages: '1-2' },
    });
    expect(part).not.toHaveProperty('doi');
    expect(own).toMatchObject({ year: 1998, publication: { venue: 'Own Title' } });
    expect([lost?.title, loop?.title]).toEqual(['Leeks', 'Loop']);
  });

  it('goes on after a broken entry', async () => {
    const text = `@article{one, title = {One}}
@article{open, title = {Never {Closed}, year = {2020},
  author = {Bean, Ada}}

@article{two, title = {Two}}
@article{quote, title = "Never closed, year = 2020}
@article{three, title = {Three}}
@article{early, title = {Closed}}, year = {2020}}
@article{four, title = {Four}}
@article{empty, title = }
@article{untitled, author = {Bean, Ada}}
@article{, title = {Five}}
@article{six, title = {Six`;
    const found = await read(text);
    expect(papersOf(found).map(({ title }) => title)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
    expect(refusals(found)).toEqual([
      [2, 'a brace is not closed'],
      [6, 'a quotation mark is not closed'],
      [8, 'a brace closes the entry too early'],
      [10, 'a field has no value'],
      [11, 'the entry has no title'],
      [13, 'a brace is not closed'],
    ]);
    expect(found[1]).toMatchObject({ text: expect.stringMatching(/^@article\{open/) });
  });

  it('reads any line ends and a byte order mark', async () => {
    const text = '\uFEFF@misc{a,\r\n title = {A\r\n B}}\r\n@misc{b, title = {C}}\r@misc{c, title = {D}}';
    const found = await read(text);
    expect(papersOf(found).map(({ title }) => title)).toEqual(['A B', 'C', 'D']);
    expect(found.map(({ place }) => place.line)).toEqual([1, 4, 5]);
  });

  it.each(['', 'Dear Ada,\n\nthe beans are up.', '{"items": []}'])(
    'refuses what is no BibTeX: %s',
    async (text) => {
      expect(refusals(await read(text))).toEqual([[1, 'the file has no BibTeX entry']]);
    },
  );
});
