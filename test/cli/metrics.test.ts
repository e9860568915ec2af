import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli } from '../support/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeAll(() => {
  cli = createCli();
});
afterAll(() => cli.remove());

const query =
  '{ author(id: "evan-hubinger") { metrics(names: ["papers"]) { value origin coverage { known total } } } }';

it('a graph that was just seeded has its metrics, and coterie metrics computes them anew', async () => {
  const server = cli.start(['serve']);
  const said = await server.said('Stop with Ctrl-C.');
  const address = /http:\/\/localhost:\d+\/graphql/.exec(said)?.[0] ?? '';
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toEqual({
    data: {
      author: {
        metrics: [
          { value: 20, origin: 'REPORTED', coverage: null },
          { value: 20, origin: 'COMPUTED', coverage: { known: 20, total: 20 } },
        ],
      },
    },
  });
  server.kill('SIGTERM');
  await server.ended;

  const { code, stdout, stderr } = await cli.run(['metrics']);
  expect(stdout).toBe('computed 210 figures of 42 authors from 20 papers\n');
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.filter(({ ended }) => ended).map(({ step, done, total }) => [step, done, total])).toEqual([
    ['reading papers', 20, 20],
    ['following chains', 42, 42],
    ['writing metrics', 42, 42],
  ]);
  expect(code).toBe(0);
});

it('has nothing to compute in an empty graph', async () => {
  const { code, stdout } = await cli.run(['metrics'], { COTERIE_DATA: `${cli.folder}/empty` });
  expect([code, stdout]).toEqual([0, 'computed 0 figures of 0 authors from 0 papers\n']);
});
