import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';
import { pythonWith } from '../support/python.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/analysts.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
const python = pythonWith('neo4j-python-6', ['neo4j==6.*', 'pandas'], 'the examples for analysts');

const cli = createCli();
let server: ReturnType<typeof cli.start>;
let said = '';
beforeAll(async () => {
  server = cli.start(['serve']);
  said = await server.said('Stop with Ctrl-C.');
});
afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
  cli.remove();
});

it.runIf(python)('the examples for analysts print what the page says', { timeout: 60_000 }, async () => {
  const [address = ''] = /bolt:\/\/localhost:\d+/.exec(said) ?? [];
  const program = blocks('python').join('').replace('bolt://localhost:7687', address);
  const { stdout } = await promisify(execFile)(python ?? '', ['-c', program]);
  // Tables are padded with blanks.
  expect(stdout.replace(/ +$/gm, '')).toBe(blocks('text').join(''));
});
