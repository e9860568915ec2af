import { describe, expect, it } from 'vitest';
import { arXivId, doi, orcid, readIdentifier, ror } from '../src/identifier.ts';

describe('identifiers', () => {
  it.each([
    [doi, ' https://dx.doi.org/10.48550/ARXIV.1906.01820 ', '10.48550/arxiv.1906.01820'],
    [doi, '10.1/x', null],
    [doi, '10.1234/', null],
    [orcid, 'https://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
    [orcid, '0000-0002-1825-0098', null],
    [orcid, '0000000218250097', null],
    [ror, 'https://ror.org/00f54p054', '00f54p054'],
    [ror, '00F54P054', '00f54p054'],
    [ror, '00f54p055', null],
    [ror, '10f54p054', null],
    [arXivId, 'arXiv:1906.01820v3', '1906.01820'],
    [arXivId, 'https://arxiv.org/pdf/2401.05566v3.pdf', '2401.05566'],
    [arXivId, 'hep-th/9901001v2', 'hep-th/9901001'],
    [arXivId, '1906.018', null],
  ])('%o reads %s as %s', (read, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['evan-hubinger', true],
    ['openai', true],
    ['list-of-11-things', true],
    ['0000-0002-1825-0097', false],
    ['W2741809807', false],
    ['1741101', false],
    ['cs.LG', false],
  ])('%s can be nothing but a slug: %s', (text, expected) => {
    expect(readIdentifier(text).isSlug).toBe(expected);
  });
});
