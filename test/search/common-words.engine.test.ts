import { describe, expect, it } from 'vitest';
import { type Question, searchCandidates } from '../../cypher/statements.generated.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { load } from '../../src/ingest/load.ts';
import { createClient } from '../support/client.ts';
import { useGraph } from '../support/graph.ts';
import { testStatement, testWrite } from '../support/store.ts';

const authors = [{ id: 'ada-øster', name: 'Ada Øster' }];
const paper = (id: string, title: string, summary: string) =>
  ({ type: 'paper', id, title, summary, authors, authorCoverage: 'known' }) as const;
const reading = (...records: ReturnType<typeof paper>[]) => ({
  source: { id: 'page', kind: 'author-page', name: 'Page', retrievedAt: '2026-11-24T00:00:00Z' } as const,
  records,
  issues: [],
});
const graph = useGraph(() => [
  reading(
    paper('both', 'Wombat diplomacy among the neighbours of a model farm', 'What neighbours say.'),
    paper('rare', 'Wombat burrows', 'On a model.'),
    paper('common', 'A model', 'On models.'),
    paper('late', 'A model of models that is longer than others', 'On wombats.'),
  ),
]);

const counts = async (text: string) => {
  const [word] = await graph.store.read(
    testStatement<Record<string, number>>(
      'MATCH (word:Word {text: $text}) RETURN word.titleCount AS titles, word.textCount AS texts, word.authorCount AS authors',
    ),
    { text },
  );
  return word;
};

/** What search asks about papers, and what it finds. */
async function searched(query: string) {
  const asked: { titles: Question; abstracts: Question }[] = [];
  const store: GraphStore = {
    ...graph.store,
    read(statement, params, signal) {
      if (statement.name === searchCandidates.name) asked.push(params as never);
      return graph.store.read(statement, params, signal);
    },
  };
  const { data, errors } = await createClient(store).ask(
    'query ($query: String!) { search(query: $query, types: [PAPER]) { nodes { ... on Paper { slug } } } }',
    { query },
  );
  expect(errors).toBeUndefined();
  const slugs: string[] = data.search.nodes.map(({ slug }: { slug: string }) => slug);
  return { slugs, titles: asked[0]?.titles, abstracts: asked[0]?.abstracts };
}

describe('how many have a word', () => {
  it('is kept while papers and authors come and change', async () => {
    expect(await counts('model')).toEqual({ titles: 3, texts: 1, authors: 0 });
    expect(await counts('ada')).toEqual({ titles: 0, texts: 0, authors: 1 });
    await load(graph.store, [reading(paper('rare', 'Wombat burrows', 'On a farm and a farm.'))]);
    await load(graph.store, [reading(paper('rare', 'Wombat burrows', 'On a farm and a farm.'))]);
    expect(await counts('model')).toEqual({ titles: 3, texts: 0, authors: 0 });
    expect(await counts('farm')).toEqual({ titles: 1, texts: 1, authors: 0 });
  });
});

describe('a word that very many have', () => {
  it('is looked for in what a rare one finds, and ranks it', async () => {
    await outnumber('model', { titles: 400_000, texts: 900_000 });
    const { slugs, titles, abstracts } = await searched('the wombat model');
    expect(titles).toMatchObject({ property: 'nameWords', exact: 'wombat', following: [' model'] });
    expect(abstracts).toMatchObject({ property: 'textWords', exact: 'wombat', following: [' model'] });
    expect(slugs).toEqual(['both', 'late']);
  });

  it('alone is looked for in the sample of titles, and in no abstracts', async () => {
    await outnumber('model', { titles: 400_000, texts: 900_000 });
    const { slugs, titles, abstracts } = await searched('model');
    expect(titles).toMatchObject({ property: 'titleSample', following: [] });
    expect(abstracts).toMatchObject({ exact: '', near: '' });
    expect(slugs[0]).toBe('common');
  });

  it('leads to no paper of the sample by a long title, but by a short one and by its rare words', async () => {
    await outnumber('model', { titles: 400_000, texts: 900_000 });
    await load(graph.store, [
      reading(paper('long', 'Numbats, quolls and bilbies: a model', ''), paper('short', 'Model quolls', '')),
    ]);
    const { slugs } = await searched('model');
    expect(slugs).toContain('short');
    expect(slugs).not.toContain('long');
    expect((await searched('quolls model')).slugs.slice(0, 2)).toEqual(['short', 'long']);
  });
});

/** As if very many more papers had a word. */
async function outnumber(text: string, { titles, texts }: { titles: number; texts: number }): Promise<void> {
  await graph.store.transaction((transaction) =>
    transaction.run(
      testWrite('MATCH (word:Word {text: $text}) SET word.titleCount = $titles, word.textCount = $texts'),
      { text, titles, texts },
    ),
  );
}
