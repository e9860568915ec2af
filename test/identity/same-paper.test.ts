import { describe, expect, it } from 'vitest';
import { type PaperFacts, samePaper } from '../../src/identity/same-paper.ts';

const paper = (facts: Partial<PaperFacts> = {}): PaperFacts => ({
  foldedTitle: 'on the dams of beavers',
  year: 2024,
  ...{ doi: null, arxivId: null, openAlexId: null, semanticScholarId: null },
  authors: ['Ada Quill', 'Ben Lodge'],
  ...facts,
});

describe('two papers of one title', () => {
  it('are a preprint and its published version', () => {
    const preprint = paper({
      year: 2022,
      arxivId: '2201.00001',
      doi: '10.48550/arxiv.2201.00001',
      authors: ['A. Quill'],
    });
    expect(samePaper(preprint, paper({ doi: '10.1234/dams' }))).toBe('same');
  });

  it('are two by other people, or long after', () => {
    expect(samePaper(paper(), paper({ authors: ['Carl Dam'] }))).toBe('different');
    expect(samePaper(paper(), paper({ year: 2030 }))).toBe('different');
    expect(samePaper(paper(), paper({ foldedTitle: 'on the lodges of beavers' }))).toBe('different');
  });

  it('are doubtful where nobody is known, or the title is short', () => {
    expect(samePaper(paper(), paper({ authors: [] }))).toBe('doubtful');
    const editorial = { foldedTitle: 'editorial' };
    expect(samePaper(paper(editorial), paper({ ...editorial, year: 2023 }))).toBe('doubtful');
    expect(samePaper(paper(editorial), paper(editorial))).toBe('same');
    expect(samePaper(paper(editorial), paper({ ...editorial, authors: [] }))).toBe('different');
  });
});
