import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answers, answersJson, refuses, serveApi } from '../support/api-server.ts';
import { arxivEntry, arxivFeed } from '../support/arxiv-feed.ts';
import { createCli } from '../support/cli.ts';
import { rawWork, writeSnapshot } from '../support/openalex.ts';
import { snapshotOfFile } from '../support/snapshot.ts';

// Each begins several processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 180_000 });

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
  cli = createCli();
});
afterEach(() => cli.remove());

const works = (count: number) => Array.from({ length: count }, (_, index) => rawWork(index + 1));
describe('coterie import openalex', () => {
  it('says what it added, set aside and left as it is', async () => {
    const folder = writeSnapshot(path.join(cli.folder, 'snapshot'), [
      ...works(20),
      '{',
      { id: 'https://openalex.org/W99' },
    ]);
    const first = await cli.run(['import', 'openalex', folder]);
    // Works, and the topic of each with the three levels above.
    expect(first.stdout).toContain('OpenAlex: 30 added, 0 changed, 0 unchanged, 2 set aside');
    expect(first.stdout).toContain('themes and links made for 20 new or changed papers');
    expect(first.stderr).toMatch(/^\{"step":"importing","done":22,/m);
    expect(first.code).toBe(0);
    const rejects = readFileSync(path.join(cli.folder, 'rejects.jsonl'), 'utf8').trim().split('\n');
    expect(rejects.map((line) => JSON.parse(line))).toMatchObject([
      { line: 21, reason: 'the line is not JSON', record: '{' },
      { line: 22, reason: 'the work has no title' },
    ]);

    const second = await cli.run(['import', 'openalex', folder, '--strict']);
    expect(second.stdout).toContain('OpenAlex: 0 added, 0 changed, 30 unchanged, 2 set aside');
    expect(second.code).toBe(1);
    expect((await cli.run(['import', 'openalex', folder, '--max-rejects', '2'])).code).toBe(0);
  });

  it('says what it would do, and does nothing, in a dry run', async () => {
    const folder = writeSnapshot(path.join(cli.folder, 'snapshot'), works(5));
    const { stdout } = await cli.run(['import', 'openalex', folder, '--dry-run']);
    expect(stdout).toContain(
      '13 added, 0 changed, 0 unchanged, 0 set aside (a dry run: nothing was written)',
    );
    expect((await cli.run(['status'])).stdout).toContain('contents  nothing');
  });

  it('refuses what is no snapshot, and says what is looked for', async () => {
    writeSnapshot(path.join(cli.folder, 'snapshot'), works(1));
    mkdirSync(path.join(cli.folder, 'empty'));
    for (const [args, message] of [
      [['nowhere'], 'nowhere: there is no such file or folder.'],
      [['empty'], 'empty holds no snapshot: works are looked for in data/jsonl/works/'],
      [['snapshot', '--max-rejects', 'many'], 'must be a whole number from 0 on, not "many"'],
    ] as const) {
      const { code, stderr } = await cli.run(['import', 'openalex', ...args]);
      expect(stderr).toContain(message);
      expect(code).toBe(2);
    }
  });

  it('row 41: says where a file is damaged, and keeps what stands before', async () => {
    const folder = writeSnapshot(path.join(cli.folder, 'snapshot'), works(50));
    const part = path.join(folder, 'data/jsonl/works/updated_date=2026-01-01/part_0000.gz');
    truncateSync(part, statSync(part).size - 20);
    const { code, stderr } = await cli.run(['import', 'openalex', folder]);
    expect(stderr).toMatch(/part_0000\.gz: it is cut or damaged/);
    expect(code).toBe(1);
    expect((await cli.run(['status'])).stdout).toMatch(/[1-9]\d* papers/);
  });

  it('row 39: reaches the same graph when it is killed and called again', async () => {
    const folder = writeSnapshot(path.join(cli.folder, 'snapshot'), works(2000));
    const command = ['import', 'openalex', folder, '--no-themes'];
    const undisturbed = createCli();
    try {
      expect((await undisturbed.run(command)).code).toBe(0);
      const killed = cli.start(command);
      await once(killed.stderr as NodeJS.ReadableStream, 'data');
      killed.kill('SIGKILL');
      await killed.ended;
      const { code, stdout, stderr } = await cli.run(command);
      expect(stderr).toContain('going on with the import');
      expect(stdout).toContain('2010 added');
      expect(code).toBe(0);
      expect(await snapshotOfFile(cli.graphFile)).toEqual(await snapshotOfFile(undisturbed.graphFile));
    } finally {
      undisturbed.remove();
    }
  });

  it('stops at Ctrl-C after the batch that is being written', async () => {
    const folder = writeSnapshot(path.join(cli.folder, 'snapshot'), works(2000));
    const command = ['import', 'openalex', folder, '--no-themes'];
    const stopped = cli.start(command);
    await once(stopped.stderr as NodeJS.ReadableStream, 'data');
    stopped.kill('SIGINT');
    const { stdout, code } = await stopped.ended;
    expect(stdout).toContain('stopped before the end: the same command goes on from here');
    expect(code).toBe(0);
    expect((await cli.run(command)).stdout).toContain('2010 added');
  });
});

describe('the APIs', () => {
  it('of OpenAlex is paged through, patiently', async () => {
    const page = (next: string | null, ...numbers: number[]) =>
      answersJson({ meta: { next_cursor: next }, results: numbers.map(rawWork) });
    const { base, requests } = await serveApi(
      page('two', 1, 2),
      refuses(429, '', { 'retry-after': '0' }),
      page(null, 3),
    );
    const { stdout, stderr, code } = await cli.run(
      ['import', 'openalex', '--filter', 'topics.id:T1', '--api', base, '--no-themes'],
      { OPENALEX_API_KEY: 'not-to-be-seen' },
    );
    expect(stdout).toContain('9 added, 0 changed, 0 unchanged, 0 set aside');
    expect(code).toBe(0);
    expect(requests.map(({ parameters }) => parameters.get('cursor'))).toEqual(['*', 'two', 'two']);
    expect(stdout + stderr).not.toContain('not-to-be-seen');
  });

  it('of arXiv is searched, and its feeds are read from files too', async () => {
    const feed = arxivFeed(1, [arxivEntry('2402.00001v2', 'A study of otters')]);
    const { base } = await serveApi(answers(feed));
    const searched = await cli.run([
      'import',
      'arxiv',
      '--search',
      'all:otters',
      '--api',
      base,
      '--no-themes',
    ]);
    expect(searched.stdout).toContain('arXiv: 2 added');
    writeFileSync(path.join(cli.folder, 'feed.xml'), feed);
    const read = await cli.run(['import', 'arxiv', 'feed.xml', '--no-themes']);
    expect(read.stdout).toContain('arXiv: 0 added, 0 changed, 2 unchanged, 0 set aside');
  });

  it('of Semantic Scholar gives papers by ids', async () => {
    const paper = {
      paperId: 'a'.repeat(40),
      externalIds: { ArXiv: '2402.00001' },
      title: 'A study of otters',
      year: 2024,
      authors: [{ authorId: '17', name: 'Ada Beispiel' }],
    };
    const { base } = await serveApi(answersJson([paper, null]));
    writeFileSync(path.join(cli.folder, 'ids'), 'ARXIV:2402.00001\nARXIV:2402.99999\n');
    const { stdout, code } = await cli.run([
      'import',
      'semantic-scholar',
      '--ids',
      'ids',
      '--api',
      base,
      '--no-themes',
      '--strict',
    ]);
    expect(stdout).toContain('Semantic Scholar: 1 added, 0 changed, 0 unchanged, 1 set aside');
    expect(code).toBe(1);
  });

  it('that refuse say what was asked and what came', async () => {
    const { base } = await serveApi(refuses(403, 'no such filter'));
    const { code, stderr } = await cli.run(['import', 'openalex', '--filter', 'nonsense', '--api', base]);
    expect(stderr).toMatch(/403/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  it.each([
    [['openalex'], 'Give either a path or --filter.'],
    [['arxiv', 'a.xml', '--search', 'x'], 'Give either a file, --search or --ids.'],
    [['semantic-scholar'], 'Give either a file or --ids.'],
  ])('%j needs to know what to read', async (args, message) => {
    const { code, stderr } = await cli.run(['import', ...args]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
