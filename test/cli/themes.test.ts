import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeAll(async () => {
  cli = createCli();
  const server = cli.start(['serve']);
  await server.said('Stop with Ctrl-C.');
  server.kill('SIGTERM');
  await server.ended;
});
afterAll(() => cli.remove());

it('explains a paper: its themes with the words in the text, its links with the parts of each score', async () => {
  const { code, stdout } = await cli.run(['themes', 'explain', 'risks-from-learned-optimization']);
  expect(code).toBe(0);
  const [title, , heading, theme, words] = stdout.split('\n');
  expect([title, heading, theme]).toEqual([
    'Risks from Learned Optimization in Advanced Machine Learning Systems',
    'Themes',
    '  0.88  Learned optimization',
  ]);
  expect(words).toContain('title: “Risks from Learned Optimization”');
  expect(stdout).toMatch(/Links\n {2}0\.\d\d {2}Conditioning Predictive Models/);
  expect(stdout).toMatch(/themes: 0\.55 × 0\.\d\d, .*inner-alignment/);
  expect(stdout).toContain('references: not known');
});

it('says which paper it does not know', async () => {
  const { code, stderr } = await cli.run(['themes', 'explain', 'nothing-of-the-kind']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^coterie: No paper is known by "nothing-of-the-kind": give a slug, DOI/);
});

it('links what is stale, or everything, and shows how far it is', async () => {
  const { stdout } = await cli.run(['themes', 'link']);
  expect(stdout).toBe('looked at 20 papers, linked 0 of them anew\n');
  const { code, stdout: said, stderr } = await cli.run(['themes', 'link', '--all']);
  expect(said).toBe('looked at 20 papers, linked 20 of them anew\n');
  const ended = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((line) => line.ended);
  expect(ended.map(({ step, done, total }) => [step, done, total])).toEqual([
    ['finding themes', 20, 20],
    ['linking papers', 20, 20],
  ]);
  expect(code).toBe(0);
});
