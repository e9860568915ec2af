import type { Reading } from '../../src/ingest/record.ts';

/** A title with all that files stumble over: quotes, a line break, tags, control characters, beyond 16 bits. */
export const awkwardTitle =
  '=1+1; "Quoted", it\'s <b>bold</b> & more\nsecond\rline\twith \u0001\u000B control, 🧠 and ünïcödé';

/** Papers whose words are awkward to write. One says nothing but its title. */
export function awkwardReading(): Reading {
  return {
    source: {
      id: 'awkward',
      kind: 'author-page',
      name: 'Awkward "page"; <one>',
      retrievedAt: '2026-01-01T00:00:00Z',
    },
    records: [
      {
        type: 'paper',
        id: 'awkward',
        title: awkwardTitle,
        abstract: 'On deceptive alignment.\n\n"Reward hacking", a;b, <i>inner alignment</i> \\" \\',
        publishedOn: '2024-02-29',
        kind: 'article',
        publication: {
          venue: 'Annals, "of" <AI>',
          volume: '3',
          issue: '2',
          pages: '1-9',
          publisher: 'X & Y',
        },
        doi: '10.1234/awkward(1)<2>',
        arxivId: '2402.00001',
        citationCount: 0,
        hasCode: true,
        authors: [
          {
            id: 'evan-hubinger',
            name: 'Evan Hubinger',
            position: 1,
            printedAffiliations: ['Dept. A; Univ. B', 'C "D"'],
          },
          { id: 'ann-o-awkward', name: '@Ann "O" <Awkward> 🧠', orcid: '0000-0002-1825-0097', position: 2 },
        ],
        authorCoverage: 'known',
        affiliations: [{ id: 'a-and-b', name: 'A & B; "C"' }],
        topics: [],
      },
      { type: 'affiliation', id: 'a-and-b', name: 'A & B; "C"', parents: ['openai'] },
      { type: 'paper', id: 'bare', title: 'Bare', authors: [], authorCoverage: 'partial' },
    ],
    issues: [],
  };
}
