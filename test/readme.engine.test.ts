import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useGraph } from './support/graph.ts';

const graph = useGraph();
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const queries = [...readme.matchAll(/```graphql\n([\s\S]*?)```(?:\s*```json\n([\s\S]*?)```)?/g)];

describe('the README’s queries', () => {
  it.each(queries.map(([, query = '', answer]) => [query.replace(/\s+/g, ' ').trim(), answer] as const))(
    '%s has the answer that the README gives',
    async (query, answer) => {
      const { data, errors } = await graph.ask(query);
      expect(errors).toBeUndefined();
      if (answer) expect({ data }).toEqual(JSON.parse(answer));
    },
  );

  it('are several, some with their answers', () => {
    expect(queries.filter(([, , answer]) => answer).length).toBeGreaterThanOrEqual(2);
  });
});
