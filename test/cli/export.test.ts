import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';
import { readImportFiles } from '../support/import-files.ts';

let cli: ReturnType<typeof createCli>;
beforeAll(async () => {
  cli = createCli();
  const server = cli.start(['serve']);
  await server.said('Stop with Ctrl-C.');
  server.kill('SIGTERM');
  await server.ended;
});
afterAll(() => cli.remove());

const inFolder = (name: string) => path.join(cli.folder, name);

it('writes to standard output, and nothing else there', async () => {
  const { code, stdout, stderr } = await cli.run([
    'export',
    'paper',
    'sleeper-agents',
    '--format',
    'json-lines',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'sleeper-agents' });
});

it('writes to a file in the format of its ending, shows how far it is, and leaves nothing beside it', async () => {
  const { code, stdout, stderr } = await cli.run(['export', 'papers', '--output', 'papers.jsonl']);
  expect([code, stdout]).toEqual([0, '']);
  expect(JSON.parse(stderr.trim().split('\n').at(-1) ?? '')).toMatchObject({
    step: 'exporting papers',
    done: 20,
    total: 20,
    ended: true,
  });
  expect(readFileSync(inFolder('papers.jsonl'), 'utf8').trim().split('\n')).toHaveLength(20);
  const around = [
    '--author',
    'evan-hubinger',
    '--author',
    'ethan-perez',
    '--depth',
    '2',
    '--min-papers',
    '2',
  ];
  expect((await cli.run(['export', 'coauthors', ...around, '--output', 'people.graphml'])).code).toBe(0);
  expect(readFileSync(inFolder('people.graphml'), 'utf8')).toMatch(/<\/graphml>\n$/);
  const links = ['--filter', '{"year":{"from":2024}}', '--min-score', '0.1', '--limit', '5'];
  expect((await cli.run(['export', 'themes', ...links, '--output', 'themes.gexf'])).code).toBe(0);
  expect(readFileSync(inFolder('themes.gexf'), 'utf8')).toMatch(/<\/gexf>\n$/);
  expect(readdirSync(cli.folder).sort()).toEqual(['data', 'papers.jsonl', 'people.graphml', 'themes.gexf']);
});

it.each<[number, string[], RegExp]>([
  [
    2,
    ['papers'],
    /^coterie: --format: name one for papers: bibtex \(\.bib\), ris, csl-json \(\.json\), csv, json-lines \(\.jsonl\), json-ld/,
  ],
  [
    2,
    ['papers', '--format', 'gexf'],
    /^coterie: --format: "gexf" is none for papers; there is bibtex \(\.bib\), ris, csl-json \(\.json\), csv/,
  ],
  [
    2,
    ['coauthors', '--author', 'evan-hubinger', '--output', 'x.pdf'],
    /^coterie: --format: name one for coauthors/,
  ],
  [2, ['coauthors', '--format', 'csv'], /required option '--author <id>'/],
  [
    2,
    ['papers', '--format', 'csv', '--filter', '{"year":{"from":"x"}}'],
    /^coterie: --filter year\.from: Int cannot/,
  ],
  [2, ['themes', '--format', 'csv', '--min-score', '3'], /^coterie: --min-score: must be from 0 to 1, not 3/],
  [
    2,
    ['papers', '--output', 'nowhere/papers.csv'],
    /^coterie: --output: nowhere\/papers\.csv cannot be written \(ENOENT\)/,
  ],
  [1, ['papers', '--format', 'csv', '--author', 'nobody'], /^coterie: --author: nobody is known by "nobody"/],
  [1, ['paper', 'nothing', '--format', 'csv'], /^coterie: paper: none is known by "nothing"/],
])('ends with %i for %j and says why', async (expected, args, message) => {
  const { code, stdout, stderr } = await cli.run(['export', ...args]);
  expect(stderr.replace(/^\{.*\}\n/gm, '')).toMatch(message);
  expect([code, stdout]).toEqual([expected, '']);
});

it('leaves an older file as it was where the export fails', async () => {
  writeFileSync(inFolder('older.csv'), 'older');
  expect((await cli.run(['export', 'papers', '--author', 'nobody', '--output', 'older.csv'])).code).toBe(1);
  expect(readFileSync(inFolder('older.csv'), 'utf8')).toBe('older');
});

it('writes the whole graph for neo4j-admin, into a folder that holds nothing else', async () => {
  const { code, stdout } = await cli.run(['export', 'neo4j-admin', '--output', 'graph']);
  const { nodes, relationships } = readImportFiles(inFolder('graph'));
  expect([code, stdout]).toEqual([
    0,
    `exported ${nodes.length} nodes and ${relationships.length} relationships; to import them where neo4j-admin is:\n\n  sh graph/import.sh neo4j\n\n`,
  ]);
  const again = await cli.run(['export', 'neo4j-admin', '--output', 'graph']);
  expect([again.code, again.stderr]).toEqual([2, 'coterie: --output: graph is not empty.\n']);
  expect(existsSync(inFolder('graph/import.sh'))).toBe(true);
});
