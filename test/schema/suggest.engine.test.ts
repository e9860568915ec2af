import { describe, expect, it } from 'vitest';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';
import { counted } from '../support/store.ts';

const graph = useGraph();

const SUGGEST = `query ($prefix: String!, $types: [SearchType!], $limit: Int) {
  suggest(prefix: $prefix, types: $types, limit: $limit) { text type node { __typename id } }
}`;

async function suggest(prefix: string, more: Record<string, unknown> = {}): Promise<string[]> {
  const { data, errors } = await graph.ask(SUGGEST, { prefix, ...more });
  expect(errors).toBeUndefined();
  return data.suggest.map(({ text }: { text: string }) => text);
}

describe('a suggestion', () => {
  it.each([
    ['ev', ['Evan Hubinger']],
    ['HUB', ['Evan Hubinger']],
    ['evan h', ['Evan Hubinger']],
    ['hubinger e', ['Evan Hubinger']],
    ['e. hub', ['Evan Hubinger']],
    ['lukos', ['Kamilė Lukošiūtė']],
    ['järv', ['Olli Järviniemi']],
    ['sleeper ag', ['Sleeper Agents: Training Deceptive LLMs that Persist Through Safety Training']],
    ['mach', ['Machine Learning', 'Machine unlearning', 'Machine Intelligence Research Institute']],
    ['anth', ['Anthropic']],
  ])('for %j is the same on every engine', async (prefix, top) => {
    expect((await suggest(prefix)).slice(0, top.length)).toEqual(top);
  });

  it('is of the types that are asked for, and says which it is', async () => {
    const { data } = await graph.ask(SUGGEST, { prefix: 'machine l', types: ['TOPIC'] });
    expect(data.suggest).toEqual([
      { text: 'Machine Learning', type: 'TOPIC', node: { __typename: 'Topic', id: expect.any(String) } },
    ]);
  });

  it('comes with as many others as are asked for, within a limit', async () => {
    expect(await suggest('a', { limit: 3 })).toHaveLength(3);
    expect(await suggest('a')).toHaveLength(10);
    expect((await suggest('a', { limit: 50 })).length).toBeGreaterThan(10);
    for (const limit of [0, -1, 51, 2 ** 31 - 1]) {
      const { errors } = await graph.ask(SUGGEST, { prefix: 'a', limit });
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'limit' } });
      expect(errors?.[0].message).toContain('1 to 50');
    }
  });

  it('costs two statements, and one for each type whose nodes are asked for', async () => {
    const { store, statements } = counted(graph.store);
    await createClient(store).ask(SUGGEST, { prefix: 'ev', types: ['AUTHOR'] });
    expect(statements).toEqual(['search/near-words', 'search/candidates', 'author/by-id']);
  });
});
