import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeAll(() => {
  cli = createCli();
  writeFileSync(path.join(cli.folder, 'file'), '');
  mkdirSync(path.join(cli.folder, 'full'));
  writeFileSync(path.join(cli.folder, 'full', 'note'), '');
});
afterAll(() => cli.remove());

it('writes a snapshot, says what is in it and how far it is', async () => {
  const { code, stdout, stderr } = await cli.run(['generate', '--papers', '60', '--out', 'new/snapshot']);
  expect(stdout).toMatch(
    /^new\/snapshot: 60 works, \d+ authors, \d+ institutions, \d+ topics; \d\.\d MB, \d+ papers a second\n$/,
  );
  expect(code).toBe(0);
  const steps = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(steps.filter(({ ended }) => ended).map(({ step }) => step)).toEqual([
    'planning papers',
    'writing works',
    'writing authors',
    'writing institutions',
    'writing topics',
  ]);
  const manifest = path.join(cli.folder, 'new/snapshot/data/jsonl/manifest.json');
  expect(JSON.parse(readFileSync(manifest, 'utf8')).meta.record_count).toBeGreaterThan(120);
  const again = await cli.run(['generate', '--papers', '60', '--out', 'new/snapshot']);
  expect(again.stderr).toBe('coterie: new/snapshot: the folder is not empty; name a new one.\n');
  expect(again.code).toBe(2);
});

it('helps', async () => {
  const { code, stdout } = await cli.run(['generate', '--help']);
  expect(stdout).toContain('Usage: coterie generate [options]');
  expect(code).toBe(0);
});

it.each([
  [['--out', 'x'], "required option '--papers <count>' not specified"],
  [['--papers', '5'], "required option '--out <folder>' not specified"],
  [['--papers', '0', '--out', 'x'], '--papers: "0" is not a whole number from 1 to 10000000.'],
  [['--papers', '1e3', '--out', 'x'], '--papers: "1e3" is not a whole number'],
  [['--papers', '-5', '--out', 'x'], '--papers: "-5" is not a whole number'],
  [['--papers', '5', '--out', 'x', '--seed', '4294967296'], '--seed: "4294967296" is not a whole number'],
  [['--papers', '5', '--out', 'x', '--lines-per-part', '0'], '--lines-per-part: "0" is not a whole number'],
  [['--papers', '5', '--out', 'full'], 'full: the folder is not empty; name a new one.'],
  [['--papers', '5', '--out', 'file'], 'file: that is a file.'],
  [['--papers', '5', '--out', 'file/within'], 'file/within: that is a file.'],
])('%j is refused with 2', async (args, message) => {
  const { code, stdout, stderr } = await cli.run(['generate', ...args]);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
  expect(stdout).toBe('');
  expect(code).toBe(2);
});
