import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A work as a snapshot of OpenAlex has it: always the same for a number. It cites the five before it. */
export function rawWork(number: number) {
  const id = (letter: string, one: number) => `https://openalex.org/${letter}${one}`;
  const topic = number % 7;
  return {
    id: id('W', number),
    doi: number % 2 ? `https://doi.org/10.1234/beavers.${number}` : null,
    // A separator of lines that JSON leaves as it is.
    title: `On the ${number}th river\u2028and its beavers`,
    type: 'article',
    publication_date: `20${String(10 + (number % 15))}-03-04`,
    publication_year: 2010 + (number % 15),
    cited_by_count: number % 50,
    abstract_inverted_index: { Rivers: [0], have: [1], beavers: [2, 4], and: [3] },
    referenced_works: [1, 2, 3, 4, 5].flatMap((back) => (number > back ? [id('W', number - back)] : [])),
    topics: [
      {
        id: id('T', topic),
        display_name: `Topic ${topic}`,
        score: 0.9,
        subfield: { id: 'https://openalex.org/subfields/1105', display_name: 'Ecology' },
        field: { id: 11, display_name: 'Biology' },
        domain: { id: '1', display_name: 'Life Sciences' },
      },
    ],
    authorships: [number % 100, (number * 7) % 100].map((author, index) => ({
      author_position: index === 0 ? 'first' : 'last',
      author: { id: id('A', author), display_name: `Ada Number${author}`, orcid: null },
      raw_author_name: `A. Number${author}`,
      raw_affiliation_strings: [`Institute ${author % 9}, Lodge Road`],
      institutions: [
        {
          id: id('I', author % 9),
          display_name: `Institute ${author % 9}`,
          ror: null,
          country_code: 'NO',
          type: 'education',
          lineage: [id('I', author % 9)],
        },
      ],
    })),
  };
}

/** Writes a snapshot with one part of some lines of works; an object becomes JSON. Gives the folder. */
export function writeSnapshot(folder: string, lines: (object | string)[]): string {
  const part = path.join(folder, 'data/jsonl/works/updated_date=2026-01-01');
  mkdirSync(part, { recursive: true });
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(path.join(part, 'part_0000.gz'), gzipSync(`${text}\n`));
  return folder;
}
