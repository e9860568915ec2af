import fc from 'fast-check';
import { expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { engineUnderTest } from '../support/engine.ts';
import { useGraph } from '../support/graph.ts';
import { type Known, type Question, questionsTo } from '../support/questions.ts';
import { snapshot } from '../support/snapshot.ts';

const graph = useGraph();
const usual = engineUnderTest().name === 'grafeo' ? 2000 : 500;
const runs = Number(process.env.FUZZ_RUNS ?? usual);
/** What a request may take; a hang takes longer. */
const TIME_LIMIT = 20_000;
const INTERNALS =
  /node_modules|\bat .+:\d+:\d+|\b(?:MATCH|UNWIND|RETURN|CALL) |GRAFEO-|Neo\.|127\.0\.0\.1|localhost|bolt:/;
const CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'QUERY_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
];

/** Ids, cursors and words of the graph. */
async function know(): Promise<Known> {
  const { data } = await graph.ask(`{
    papers(first: 20) { edges { cursor node { id slug doi title } } }
    authors(first: 20) { edges { cursor node { id slug name papers(first: 1) { edges { cursor } } } } }
    topics(first: 20) { edges { cursor node { id slug name } } }
    affiliations(first: 20) { edges { cursor node { id slug name } } }
    posts(first: 5) { edges { cursor node { id slug } } }
  }`);
  const edges = Object.values<{ edges: { cursor: string; node: Record<string, string> }[] }>(data).flatMap(
    (list) => list.edges,
  );
  const all = (...names: string[]) =>
    edges.flatMap(({ node }) =>
      names.map((name) => node[name]).filter((value) => value !== undefined && value !== null),
    );
  return {
    ids: [...all('id', 'slug', 'doi'), 'nobody', 'UGFwZXI6'] as string[],
    cursors: [...edges.map(({ cursor }) => cursor), 'made-up', ''],
    words: ['ai safety', 'hub', 'LG', 'h-index', 'openai', ...(all('title', 'name') as string[])],
  };
}

it(
  `takes ${runs} questions, right, wrong and hostile: each gets a proper answer, and the graph stays as it is`,
  async () => {
    const before = await snapshot(graph.store);
    const write = questionsTo(schema, await know());
    const seen = { answered: 0, partly: 0, refused: 0, slowest: 0 };

    async function check({ query, variables }: Question): Promise<void> {
      const start = performance.now();
      const { status, ...answer } = await graph.ask(query, variables);
      const took = performance.now() - start;
      const { data, errors } = answer;
      expect([200, 400, 404], JSON.stringify({ took, errors, query, variables })).toContain(status);
      expect(Object.keys(answer).filter((key) => key !== 'data' && key !== 'errors')).toEqual([]);
      expect(data ?? errors?.length).toBeTruthy();
      for (const { message, extensions } of errors ?? []) {
        expect(CODES).toContain(extensions?.code);
        expect(message).toMatch(/\S/);
        expect(message).not.toMatch(INTERNALS);
      }
      expect(took).toBeLessThan(TIME_LIMIT);
      seen.slowest = Math.max(seen.slowest, took);
      seen[errors ? (data ? 'partly' : 'refused') : 'answered'] += 1;
    }

    await fc.assert(
      fc.asyncProperty(fc.gen(), (draw) => check(write(draw))),
      {
        numRuns: runs,
        unbiased: true,
        ...(process.env.FUZZ_SEED && { seed: Number(process.env.FUZZ_SEED) }),
      },
    );
    const { answered, partly, refused, slowest } = seen;
    process.stdout.write(
      `${runs} questions: ${answered} answered, ${partly} in part, ${refused} refused; the slowest took ${Math.round(slowest)} ms\n`,
    );
    expect(answered).toBeGreaterThan(runs / 10);
    expect(refused).toBeGreaterThan(runs / 10);
    expect(await snapshot(graph.store)).toEqual(before);
  },
  60_000 + runs * 100,
);
