import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { importStream } from '../../src/ingest/stream/import-stream.ts';
import { createClient } from '../support/client.ts';
import { counted, openTestStore } from '../support/store.ts';
import { entry, streamOf, work } from '../support/stream.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openTestStore();
  const papers = [
    work(1, 'Dams of the beaver', [], { publishedOn: '2001-01-01', references: [] }),
    work(2, 'Lodges of the beaver', [], { publishedOn: '2002-01-01', references: ['W1'] }),
    work(3, 'Beavers reviewed', [], { publishedOn: '2003-01-01', references: ['W1', 'W2', 'W77'] }),
    work(4, 'A note on otters', [], { publishedOn: '2004-01-01' }),
  ];
  await importStream(store, streamOf(papers.map((paper) => entry(paper))));
});
afterAll(() => store.close());

describe('citations', () => {
  it('are read in both directions, as far as the graph has them', async () => {
    const { ask } = createClient(store);
    const { data, errors } = await ask(`{
      papers(orderBy: PUBLISHED_ASC) { nodes {
        slug
        references { coverage totalCount nodes { slug } }
        citedBy(first: 1) { totalCount nodes { slug } pageInfo { hasNextPage } }
      } }
    }`);
    expect(errors).toBeUndefined();
    const cited = (totalCount: number, slug?: string) => ({
      totalCount,
      nodes: slug ? [{ slug }] : [],
      pageInfo: { hasNextPage: totalCount > 1 },
    });
    expect(data.papers.nodes).toEqual([
      { slug: 'W1', references: { coverage: 'KNOWN', totalCount: 0, nodes: [] }, citedBy: cited(2, 'W3') },
      {
        slug: 'W2',
        references: { coverage: 'KNOWN', totalCount: 1, nodes: [{ slug: 'W1' }] },
        citedBy: cited(1, 'W3'),
      },
      {
        slug: 'W3',
        references: { coverage: 'KNOWN', totalCount: 2, nodes: [{ slug: 'W2' }, { slug: 'W1' }] },
        citedBy: cited(0),
      },
      { slug: 'W4', references: { coverage: 'UNKNOWN', totalCount: 0, nodes: [] }, citedBy: cited(0) },
    ]);
  });

  it('take filters and orders, and cost a statement a level', async () => {
    const { store: counting, statements } = counted(store);
    const { ask } = createClient(counting);
    const { data } = await ask(`{ papers(orderBy: PUBLISHED_ASC) { nodes {
      citedBy(filter: { year: { from: 2003 } }, orderBy: TITLE_ASC) { nodes { slug } }
    } } }`);
    const slugs = data.papers.nodes.map((one: { citedBy: { nodes: { slug: string }[] } }) =>
      one.citedBy.nodes.map(({ slug }) => slug),
    );
    expect(slugs).toEqual([['W3'], ['W3'], [], []]);
    expect(statements).toEqual(['paper/oldest', 'paper/cited-by']);
  });
});
