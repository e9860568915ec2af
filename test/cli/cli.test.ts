import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeAll(() => {
  cli = createCli();
});
afterAll(() => cli.remove());

/** A small author page with a fault: its second entry has no title. */
const page = `Ada Lovelace

AI
h-index1
1papers
2citations
Novelty3%
AI Score4

1 Papers

LGAug 7, 2023
Notes on the Engine

Ada Lovelace, Charles Babbage · openai

What it can do.

CLAug 8, 2023
`;

describe('coterie', () => {
  it('helps, everywhere', async () => {
    for (const args of [
      ['--help'],
      ['serve', '--help'],
      ['import', '--help'],
      ['import', 'author-page', '--help'],
      ['metrics', '--help'],
      ['themes', 'explain', '--help'],
      ['themes', 'link', '--help'],
      ['status', '--help'],
    ]) {
      const { code, stdout } = await cli.run(args);
      expect(stdout).toContain('Usage: coterie');
      expect(code).toBe(0);
    }
  });

  it.each([
    [['fly'], {}, "unknown command 'fly'"],
    [['import'], {}, 'Usage: coterie import'],
    [['import', 'author-page'], {}, "missing required argument 'file'"],
    [['status', '--fast'], {}, "unknown option '--fast'"],
    [['import', 'author-page', 'nowhere.txt'], {}, 'nowhere.txt: there is no such file.'],
    [['import', 'author-page', '.'], {}, '.: that is a folder.'],
    [['serve'], { PORT: 'x' }, 'PORT: "x" is not a port number from 0 to 65535.'],
    [['status'], { NEO4J_URI: 'http://x' }, 'NEO4J_URI: "http://x" is not an address'],
  ])('row 44: %j with %j says what is wrong, and exits with 2', async (args, env, message) => {
    const { code, stderr, stdout } = await cli.run(args, env as Record<string, string>);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('row 44: exits with 1 where no Neo4j answers', async () => {
    const { code, stderr } = await cli.run(['status'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect([code, stderr]).toEqual([
      1,
      'coterie: No Neo4j answers at bolt://127.0.0.1:1: start it, or change NEO4J_URI.\n',
    ]);
  });

  it('exits with 1 where a file is not what it should be, and leaves it alone', async () => {
    const wrong = path.join(cli.folder, 'wrong.txt');
    writeFileSync(wrong, 'Dear diary');
    const { code, stderr } = await cli.run(['import', 'author-page', wrong]);
    expect(stderr).toMatch(/^coterie: .*wrong\.txt: .*Expected an author page/);
    expect(code).toBe(1);
    const notAGraph = { COTERIE_DATA: path.join(cli.folder, 'other') };
    await cli.run(['metrics'], notAGraph);
    const file = path.join(cli.folder, 'other', 'graph.grafeo');
    writeFileSync(file, 'not a graph at all');
    const opened = await cli.run(['status'], notAGraph);
    expect(opened.stderr).toContain('it cannot be opened');
    expect(opened.code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('not a graph at all');
  });

  it('imports what it can, reports the rest, and is idempotent', async () => {
    const env = { COTERIE_DATA: path.join(cli.folder, 'ada') };
    const file = path.join(cli.folder, 'ada.txt');
    writeFileSync(file, page);
    const first = await cli.run(['import', 'author-page', file], env);
    expect(first.stdout).toContain(
      'new in the graph: 2 authors, 1 paper, 1 affiliation, 113 topics, 3 sources',
    );
    expect(first.stderr).toMatch(/^set aside, line 19: /m);
    expect(first.code).toBe(1);
    const second = await cli.run(['import', 'author-page', file], env);
    expect(second.stdout).toContain('new in the graph: nothing');
    const { stdout, code } = await cli.run(['status'], env);
    expect(stdout).toContain('contents  2 authors, 1 paper, 1 affiliation, 113 topics, 3 sources');
    expect(code).toBe(0);
  });
});

describe('coterie serve', () => {
  it('seeds an empty graph, answers, stops on SIGTERM, and finds its data again', async () => {
    for (const round of [1, 2]) {
      const server = cli.start(['serve']);
      const said = await server.said('Stop with Ctrl-C.');
      expect(said, `round ${round}`).toContain(
        '45 authors, 20 papers, 7 affiliations, 116 topics, 11 posts, 4 sources',
      );
      const address = /http:\/\/localhost:\d+\/graphql/.exec(said)?.[0] ?? '';
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ papers { totalCount } }"}',
      });
      expect(await response.json()).toEqual({ data: { papers: { totalCount: 20 } } });

      const other = await cli.run(['metrics']);
      expect(other.stderr).toContain('another process has it open');
      expect(other.code).toBe(2);
      const [NEO4J_URI = ''] = /bolt:\/\/localhost:\d+/.exec(said) ?? [];
      const mistaken = await cli.run(['status'], { NEO4J_URI });
      expect(mistaken.stderr).toBe(
        'coterie: NEO4J_URI: there is no Neo4j, but the embedded graph of a server that runs; leave NEO4J_URI out to use that.\n',
      );
      expect(mistaken.code).toBe(2);

      server.kill('SIGTERM');
      expect(await server.ended).toMatchObject({ code: 0 });
    }
  });

  it('says that it is about to stop, and answers until it does', async () => {
    const server = cli.start(['serve'], { SHUTDOWN_DELAY: '4000' });
    const address = /http:\/\/localhost:\d+/.exec(await server.said('Stop with Ctrl-C.'))?.[0];
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    server.kill('SIGTERM');
    let ready: Response;
    do ready = await fetch(`${address}/ready`);
    while (ready.status === 200);
    expect([ready.status, await ready.text()]).toEqual([503, 'stopping\n']);
    const { status, headers } = await fetch(`${address}/graphql?query={__typename}`);
    expect([status, headers.get('connection')]).toEqual([200, 'close']);
    // A client that goes on asking does not keep it.
    const askOn = async () => {
      for (;;) await (await fetch(`${address}/health`)).text();
    };
    await expect(askOn()).rejects.toThrow();
    expect(await server.ended).toMatchObject({ code: 0 });
  }, 120_000);

  it('row 44: names the port that is in use', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { code, stderr } = await cli.run(['serve'], { PORT: String(port) });
    holder.close();
    expect([code, stderr]).toEqual([
      2,
      `coterie: PORT: ${port} is in use on 127.0.0.1; set PORT to a free one.\n`,
    ]);
  });
});
