import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import { createCli } from '../support/cli.ts';
import { rawWork } from '../support/openalex.ts';
import { testStatement } from '../support/store.ts';

let cli: ReturnType<typeof createCli>;
beforeAll(() => {
  cli = createCli();
});
afterAll(() => cli.remove());

const work = (number: number, more: object = {}) => JSON.stringify({ ...rawWork(number), ...more });
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    author_position: 'middle',
    author: { id: `https://openalex.org/A${100_000 + index}`, display_name: `Person Number${index}` },
  }));

/** A file of works: each line, and why it is set aside if it is. */
const lines: [line: string | Buffer, reason?: string][] = [
  [`\ufeff${work(1)}`],
  // The carriage return of another system.
  [`${work(2)}\r`],
  [work(1, { title: 'The first, told otherwise', display_name: 'The first, told otherwise' })],
  [work(3, { title: null, display_name: null }), 'the work has no title'],
  [work(4, { authorships: [] })],
  [work(5, { authorships: people(5000) })],
  [work(6, { publication_date: '2020' }), 'publishedOn'],
  [work(7, { publication_date: '2020-13-45' }), 'publishedOn'],
  [work(13, { publication_date: '9020-12-24' }), 'not a day of the years 1000 to 2999'],
  [work(8, { title: 'On <i>rivers</i> &amp; <script>alert(1)</script>' })],
  [Buffer.from(work(9, { title: 'Über Flüsse' }), 'latin1'), 'the line is not UTF-8'],
  [work(10, { title: 'x'.repeat(50_000_000) }), 'title'],
  [`{"id":"${'y'.repeat(50_000_000)}`, 'the line is not JSON'],
  [work(11).slice(0, 100), 'the line is not JSON'],
  ['\0\0\0', 'the line is not JSON'],
  ['null', 'expected object'],
  ['[]', 'expected object'],
  [work(12)],
];

describe('row 41: an import of', () => {
  it('lines of all kinds takes the good ones, and sets the others aside with line and reason', async () => {
    writeFileSync(
      path.join(cli.folder, 'works.jsonl'),
      Buffer.concat(lines.flatMap(([line]) => [Buffer.from(line), Buffer.from('\n')])),
    );
    const bad = lines.flatMap(([, reason], index) => (reason ? [{ line: index + 1, reason }] : []));
    const { code, stdout } = await cli.run(['import', 'openalex', 'works.jsonl', '--no-themes', '--strict']);
    expect(stdout).toContain(`, ${bad.length} set aside`);
    expect(code).toBe(1);
    const rejects = readFileSync(path.join(cli.folder, 'rejects.jsonl'), 'utf8').trim().split('\n');
    expect(rejects.map((line) => JSON.parse(line))).toMatchObject(
      bad.map(({ line, reason }) => ({ line, reason: expect.stringContaining(reason) })),
    );
    const store = openGrafeo({ file: cli.graphFile, readOnly: true, timeout: 60_000 });
    const papers = await store.read(
      testStatement(
        'MATCH (p:Paper) RETURN p.id AS id, p.title AS title, COUNT { (p)<-[:AUTHORED]-(:Author) } AS authors ORDER BY id',
      ),
      {},
    );
    await store.close();
    const usual = (number: number) => rawWork(number).title;
    expect(papers).toEqual([
      { id: 'W1', title: 'The first, told otherwise', authors: 2 },
      { id: 'W12', title: usual(12), authors: 2 },
      { id: 'W2', title: usual(2), authors: 2 },
      { id: 'W4', title: usual(4), authors: 0 },
      { id: 'W5', title: usual(5), authors: 5000 },
      { id: 'W8', title: 'On <i>rivers</i> &amp; <script>alert(1)</script>', authors: 2 },
    ]);
  }, 300_000);

  const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
  const whole = gzipSync(`${work(21)}\n${work(22)}\n`);
  it.each<[string, string[], Buffer, number, RegExp]>([
    ['an empty file', ['openalex', 'empty.jsonl', '--strict'], Buffer.alloc(0), 0, /0 added, .* 0 set aside/],
    ['noise', ['openalex', 'noise.jsonl', '--strict'], noise, 1, /0 added, .* [1-9]\d* set aside/],
    [
      'a file that is cut',
      ['openalex', 'cut.jsonl.gz'],
      whole.subarray(0, -30),
      1,
      /cut\.jsonl\.gz: it is cut or damaged/,
    ],
    [
      'a file that is not what it says',
      ['openalex', 'plain.jsonl.gz'],
      Buffer.from(work(23)),
      1,
      /plain\.jsonl\.gz: it is cut or damaged/,
    ],
    [
      'a bibliography in another encoding',
      ['bibtex', 'latin.bib'],
      Buffer.from('@article{one, title = {Über Flüsse}, author = {Quill, Zoë}}', 'latin1'),
      1,
      /latin\.bib: it is not a text in UTF-8; save it as one\.$/m,
    ],
  ])(
    '%s ends with a line that says so',
    async (_, args, content, expected, said) => {
      writeFileSync(path.join(cli.folder, args[1] ?? ''), content);
      const { code, stdout, stderr } = await cli.run(['import', ...args]);
      expect(stdout + stderr).toMatch(said);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(code).toBe(expected);
    },
    120_000,
  );
});
