import { describe, expect, it } from 'vitest';
import { readAuthorPage } from '../../src/ingest/author-page/reader.ts';
import { gazetteerReading, readGazetteer } from '../../src/ingest/gazetteer.ts';
import type { PaperRecord, Reading } from '../../src/ingest/record.ts';
import { findDocuments } from '../support/documents.ts';

const gazetteer = readGazetteer();
const options = { retrievedAt: '2026-01-02T03:04:05Z', gazetteer };
const ABSTRACT = 'We plant beans in rows and report how many of them come up after a wet spring.';
const HEAD = 'Ada Bean\n\nAI\nh-index12\n2papers\n1,234citations\nNovelty55%\nAI Score53\n';
const BEANS = `LGAug 7, 2023\nGrowing Beans\n\nAda Bean, Bo Pea\n\n${ABSTRACT}\n`;

const read = (text: string): Reading => readAuthorPage(text, options);
const papersOf = ({ records }: Reading): PaperRecord[] => records.filter((one) => one.type === 'paper');
const page = (...entries: string[]): Reading => read(`${HEAD}\n${entries.join('\n')}`);
const onlyPaper = (entry: string): PaperRecord | undefined => papersOf(page(entry))[0];

describe('the head of an author page', () => {
  it('gives the owner with field and metrics, each with a definition', () => {
    const [owner] = page(BEANS).records;
    expect(owner).toMatchObject({ type: 'author', id: 'ada-bean', name: 'Ada Bean', field: 'AI' });
    const metrics = owner?.type === 'author' ? (owner.metrics ?? []) : [];
    expect(metrics.map(({ name, value, unit }) => [name, value, unit])).toEqual([
      ['h-index', 12, undefined],
      ['papers', 2, undefined],
      ['citations', 1234, undefined],
      ['novelty', 55, '%'],
      ['ai-score', 53, undefined],
    ]);
    for (const { definition } of metrics) expect(definition).toMatch(/report/);
    expect(metrics.find(({ name }) => name === 'novelty')?.definition).toMatch(/does not explain/);
  });

  it('keeps a metric that it does not know, and reports a line that it cannot read', () => {
    const { records, issues } = read(`Ada Bean\nAI\ni10-index7\nh-index??\n\n${BEANS}`);
    expect(records[0]).toMatchObject({ metrics: [{ name: 'i10-index', value: 7 }] });
    expect(issues).toMatchObject([{ line: 4, severity: 'rejected', text: 'h-index??' }]);
  });

  it('reports a stated count that differs from what was read', () => {
    const { issues } = read(`${HEAD}\n3 Papers\n\n${BEANS}`);
    expect(issues).toMatchObject([{ line: 10, severity: 'doubtful', text: '3 Papers' }]);
    expect(read(`${HEAD}\n1 Papers\n\n${BEANS}`).issues).toEqual([]);
  });

  it('names its source', () => {
    const { source } = page(BEANS);
    expect(source.id).toBe('author-page-ada-bean');
    expect(source.name).toBe('Author page of Ada Bean');
  });

  it.each([
    ['nothing', ' \r\n\n'],
    ['binary data', 'PK\0\u0003\u0004'],
    ['a foreign text', 'Dear Ada,\n\nthe beans are up.\n\nBo'],
    ['a text with a figure', 'Dear Ada,\n\nWinter 2021\n\nthe beans are up.'],
    ['no name', '3,987citations\nh-index4\n'],
  ])('refuses %s and says what was expected', (_, text) => {
    expect(() => read(text)).toThrow(/Expected an author page/);
  });
});

describe('an entry', () => {
  it('gives category, date, title, authors, abstract', () => {
    expect(onlyPaper(BEANS)).toEqual({
      type: 'paper',
      id: 'growing-beans',
      title: 'Growing Beans',
      abstract: ABSTRACT,
      publishedOn: '2023-08-07',
      category: 'LG',
      hasCode: false,
      authors: [
        { id: 'ada-bean', name: 'Ada Bean', position: 1 },
        { id: 'bo-pea', name: 'Bo Pea', position: 2 },
      ],
      authorCoverage: 'known',
      topics: ['cs-lg'],
    });
  });

  it('may be flagged as having code', () => {
    expect(onlyPaper(BEANS.replace('2023', '2023Code'))?.hasCode).toBe(true);
  });

  it('never makes a person of et al., behind which the owner is', () => {
    const paper = onlyPaper(BEANS.replace('Ada Bean, Bo Pea', 'Bo Pea, Olli Äpple et al.'));
    expect(paper?.authors).toEqual([
      { id: 'bo-pea', name: 'Bo Pea', position: 1 },
      { id: 'olli-apple', name: 'Olli Äpple', position: 2 },
      { id: 'ada-bean', name: 'Ada Bean' },
    ]);
    expect(paper?.authorCoverage).toBe('partial');
  });

  it('is known in part also where et al. follows the owner', () => {
    const paper = onlyPaper(BEANS.replace('Bo Pea', 'Bo Pea et al. · uw'));
    expect(paper?.authors).toHaveLength(2);
    expect(paper?.authorCoverage).toBe('partial');
  });

  it('doubts a complete list without the owner', () => {
    const reading = page(BEANS.replace('Ada Bean, ', ''));
    expect(papersOf(reading)[0]?.authors).toContainEqual({ id: 'ada-bean', name: 'Ada Bean' });
    expect(reading.issues).toMatchObject([{ severity: 'doubtful', reason: expect.stringMatching(/owner/) }]);
  });

  it('sets aside what is no name, and an author named twice', () => {
    const { issues } = page(BEANS.replace('Bo Pea', 'Bo Pea, Bo Q. Pea, 42 et al.'));
    expect(issues.map(({ text, severity }) => [text, severity])).toEqual([
      ['Bo Q. Pea', 'rejected'],
      ['42', 'rejected'],
    ]);
  });

  it('tolerates CRLF, a byte order mark, trailing spaces and extra blank lines', () => {
    const text = `\uFEFF${HEAD}\n${BEANS}`.replaceAll('\n', '  \r\n').replaceAll('\r\n', '\r\n \r\n');
    expect(read(text).records).toEqual(page(BEANS).records);
    expect(read(text).issues).toEqual([]);
  });

  it('may lack its abstract', () => {
    const reading = page(BEANS.replace(ABSTRACT, ''), BEANS.replace('Growing', 'Eating'));
    expect(papersOf(reading).map((paper) => [paper.title, paper.abstract])).toEqual([
      ['Growing Beans', undefined],
      ['Eating Beans', ABSTRACT],
    ]);
    expect(reading.issues).toEqual([]);
  });

  it('goes in without a date that is none, and with an issue', () => {
    for (const date of ['Foo 45, 2020', 'Feb 30, 2020']) {
      const reading = page(BEANS.replace('Aug 7, 2023', date));
      expect(papersOf(reading)).toMatchObject([{ title: 'Growing Beans', category: 'LG' }]);
      expect(papersOf(reading)[0]).not.toHaveProperty('publishedOn');
      expect(reading.issues).toMatchObject([{ line: 10, severity: 'doubtful', text: `LG${date}` }]);
    }
    expect(page(BEANS, 'CLCode\nEating Beans\n\nAda Bean\n').issues).toMatchObject([
      { line: 17, text: 'CLCode' },
    ]);
  });

  it('may write its date in other forms', () => {
    for (const date of ['August 7, 2023', '7 Aug 2023', '2023-08-07']) {
      expect(onlyPaper(BEANS.replace('Aug 7, 2023', date))?.publishedOn).toBe('2023-08-07');
    }
  });

  it('is rejected without a title', () => {
    for (const untitled of [
      'LGMay 1, 2020\n\n',
      'LGMay 1, 2020\n\nBo Pea et al.\n',
      'LGMay 1, 2020\n\nAda Bean\n',
    ]) {
      const reading = page(untitled, BEANS);
      expect(papersOf(reading)).toHaveLength(1);
      expect(reading.issues).toMatchObject([{ line: 10, severity: 'rejected', text: 'LGMay 1, 2020' }]);
    }
  });

  it('goes in without authors but the owner, and with an issue', () => {
    const reading = page(BEANS.replace('Ada Bean, Bo Pea\n', ''));
    expect(papersOf(reading)).toMatchObject([{ abstract: ABSTRACT, authors: [{ id: 'ada-bean' }] }]);
    expect(reading.issues).toMatchObject([{ severity: 'doubtful', reason: 'the entry names no authors' }]);
  });

  it('does not take a footer for its abstract, nor a paper twice', () => {
    const reading = page(BEANS, `${BEANS}\nAbout this page\n`);
    expect(papersOf(reading)).toHaveLength(1);
    expect(reading.issues.map(({ line, severity }) => [line, severity])).toEqual([
      [17, 'rejected'],
      [24, 'rejected'],
    ]);
  });

  it('keeps two papers whose titles begin alike', () => {
    const reading = page(BEANS.replace('Beans', 'Beans: Peas'), BEANS.replace('Beans', 'Beans: Soil'));
    expect(papersOf(reading).map(({ id }) => id)).toEqual(['growing-beans', 'growing-beans-soil']);
    expect(reading.issues).toMatchObject([{ severity: 'doubtful' }]);
  });
});

describe('affiliations and categories', () => {
  const reading = page(BEANS.replace('Bo Pea', 'Bo Pea · uw, Bean Institute').replace('LG', 'QQ'), '');

  it('are stated by the page as it prints them', () => {
    const [paper] = papersOf(reading);
    expect(paper?.affiliations).toEqual([
      { id: 'uw', name: 'uw' },
      { id: 'bean-institute', name: 'Bean Institute' },
    ]);
    expect(paper).toMatchObject({ category: 'QQ', topics: ['qq'] });
    expect(reading.records).toContainEqual({ type: 'topic', id: 'qq', name: 'QQ', scheme: 'arxiv' });
    expect(reading.records).toContainEqual({ type: 'affiliation', id: 'uw', name: 'uw' });
  });

  it('are explained by the gazetteer, as its own source, where it knows them', () => {
    const { source, records } = gazetteerReading([reading, page(BEANS)], gazetteer);
    expect(source).toMatchObject({ id: 'coterie-gazetteer', kind: 'gazetteer' });
    expect(records).toMatchObject([
      { type: 'affiliation', id: 'uw', name: 'University of Washington', kind: 'education', country: 'US' },
      { type: 'topic', id: 'cs-lg', name: 'Machine Learning', notation: 'cs.LG' },
    ]);
  });
});

const documents = findDocuments('the real author page');
describe.skipIf(!documents)('the real author page', () => {
  const reading = documents && read(documents.authorPage);
  const papers = reading ? papersOf(reading) : [];

  it('is read without an issue', () => {
    expect(reading?.issues).toEqual([]);
    expect(papers).toHaveLength(20);
  });

  it('holds 42 people, of whom its owner is on every paper and hidden on 14', () => {
    expect(new Set(papers.flatMap(({ authors }) => authors.map(({ id }) => id)))).toHaveLength(42);
    const owner = papers.flatMap(({ authors }) => authors.filter(({ id }) => id === 'evan-hubinger'));
    expect(owner).toHaveLength(20);
    expect(owner.filter(({ position }) => position === undefined)).toHaveLength(14);
    expect(papers.filter(({ authorCoverage }) => authorCoverage === 'known')).toHaveLength(3);
  });

  it('holds 14 affiliations over 6 organisations, one code flag, and its dates', () => {
    const affiliations = papers.flatMap((paper) => paper.affiliations ?? []);
    expect(affiliations).toHaveLength(14);
    expect(new Set(affiliations.map(({ id }) => id))).toHaveLength(6);
    expect(papers.filter(({ hasCode }) => hasCode).map(({ id }) => id)).toEqual(['open-character-training']);
    const dates = papers.map(({ publishedOn }) => publishedOn).sort();
    expect([dates[0], dates.at(-1)]).toEqual(['2019-06-05', '2025-11-23']);
  });
});
