import { describe, expect, it } from 'vitest';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

/** The slugs of the papers that a filter, written as GraphQL, keeps. */
async function kept(filter: string): Promise<string[]> {
  const { data, errors } = await graph.ask(
    `{ papers(first: 100, filter: ${filter}) { totalCount nodes { slug } } }`,
  );
  expect(errors).toBeUndefined();
  const slugs = data.papers.nodes.map(({ slug }: { slug: string }) => slug);
  expect(data.papers.totalCount).toBe(slugs.length);
  return slugs;
}

describe('a paper', () => {
  it('has what the page says of it', async () => {
    const { data } = await graph.ask(`{ paper(id: "alignment-faking-in-large-language-models") {
      title publishedOn year category hasCode abstract doi arxivId url citationCount
      authors { coverage totalCount edges { position node { slug } } }
      affiliations { nodes { slug name kind country } }
      topics(scheme: ARXIV) { edges { score node { slug name notation scheme } } }
      mentions { totalCount }
      recordedIn { key source { slug kind recordCount } }
    } }`);
    expect(data.paper).toMatchObject({
      title: 'Alignment faking in large language models',
      publishedOn: '2024-12-18',
      year: 2024,
      category: 'AI',
      hasCode: false,
      abstract: null,
      doi: null,
      arxivId: null,
      url: null,
      citationCount: null,
      authors: {
        coverage: 'PARTIAL',
        totalCount: 4,
        edges: [
          { position: 1, node: { slug: 'ryan-greenblatt' } },
          { position: 2, node: { slug: 'carson-denison' } },
          { position: 3, node: { slug: 'benjamin-wright' } },
          { position: null, node: { slug: 'evan-hubinger' } },
        ],
      },
      affiliations: {
        nodes: [{ slug: 'berkeley', name: 'University of California, Berkeley', country: 'US' }],
      },
      topics: {
        edges: [
          {
            score: null,
            node: { slug: 'cs-ai', name: 'Artificial Intelligence', notation: 'cs.AI', scheme: 'ARXIV' },
          },
        ],
      },
      mentions: { totalCount: 0 },
      recordedIn: [
        { key: 'Alignment faking in large language models', source: { slug: 'author-page-evan-hubinger' } },
      ],
    });
  });

  it('says whether its author list is whole', async () => {
    const { data } = await graph.ask(`{
      whole: paper(id: "engineering-monosemanticity-in-toy-models") { authors { coverage nodes { slug } } }
      part: paper(id: "sleeper-agents") { authors { coverage totalCount } }
    }`);
    expect(data).toEqual({
      whole: {
        authors: {
          coverage: 'KNOWN',
          nodes: [{ slug: 'adam-jermyn' }, { slug: 'nicholas-schiefer' }, { slug: 'evan-hubinger' }],
        },
      },
      part: { authors: { coverage: 'PARTIAL', totalCount: 3 } },
    });
  });
});

describe('papers by affiliation and by topic', () => {
  it('are listed, counted and ordered for each affiliation', async () => {
    const { data } = await graph.ask(`{ affiliations(orderBy: PAPERS_DESC) { totalCount edges { node { slug
      papers(first: 2, orderBy: PUBLISHED_ASC) { totalCount nodes { slug } } } } } }`);
    expect(data.affiliations.totalCount).toBe(7);
    const counts = data.affiliations.edges.map(
      ({ node }: { node: { slug: string; papers: { totalCount: number } } }) => [
        node.slug,
        node.papers.totalCount,
      ],
    );
    expect(counts).toEqual([
      ['berkeley', 5],
      ['stanford', 4],
      ['openai', 2],
      ['anthropic', 1],
      ['deepmind', 1],
      ['uw', 1],
      ['miri', 0],
    ]);
    expect(data.affiliations.edges[0].node.papers.nodes).toEqual([
      { slug: 'discovering-language-model-behaviors' },
      { slug: 'conditioning-predictive-models' },
    ]);
  });

  it('and their authors are those of the papers', async () => {
    const { data } = await graph.ask(
      `{ affiliation(id: "uw") { authors { totalCount edges { paperCount node { slug } } } } }`,
    );
    expect(data.affiliation.authors).toEqual({
      totalCount: 4,
      edges: ['evan-hubinger', 'sharan-maiya', 'yu-ying-chiu', 'zhilin-wang'].map((slug) => ({
        paperCount: 1,
        node: { slug },
      })),
    });
  });

  it('are listed for each topic', async () => {
    const { data } = await graph.ask(`{ topics(scheme: ARXIV) { nodes { notation
      papers(first: 1) { totalCount nodes { publishedOn } } authors { totalCount } } } }`);
    expect(data.topics.nodes).toEqual([
      {
        notation: 'cs.AI',
        papers: { totalCount: 8, nodes: [{ publishedOn: '2025-11-23' }] },
        authors: expect.anything(),
      },
      {
        notation: 'cs.CL',
        papers: { totalCount: 6, nodes: [{ publishedOn: '2025-11-03' }] },
        authors: expect.anything(),
      },
      {
        notation: 'cs.CR',
        papers: { totalCount: 2, nodes: [{ publishedOn: '2025-10-05' }] },
        authors: expect.anything(),
      },
      {
        notation: 'cs.LG',
        papers: { totalCount: 4, nodes: [{ publishedOn: '2024-10-28' }] },
        authors: expect.anything(),
      },
    ]);
  });
});

describe('a filter of papers', () => {
  it('takes days and years, both ends included', async () => {
    expect(await kept('{ publishedOn: { from: "2019-06-05", to: "2020-12-04" } }')).toEqual([
      'an-overview-of-11-proposals-for-building-safe-advanced-ai',
      'risks-from-learned-optimization',
    ]);
    expect(await kept('{ publishedOn: { from: "2019-06-06", to: "2020-12-03" } }')).toEqual([]);
    expect(await kept('{ year: { from: 2022, to: 2022 } }')).toHaveLength(2);
    expect(await kept('{ year: { from: 2024 } }')).toHaveLength(
      await kept('{ not: { year: { to: 2023 } } }').then((all) => all.length),
    );
  });

  it('takes category, code and text', async () => {
    expect(await kept('{ category: "CR" }')).toEqual(['agentic-misalignment', 'sleeper-agents']);
    expect(await kept('{ hasCode: true }')).toEqual(['open-character-training']);
    expect(await kept('{ hasCode: false }')).toHaveLength(19);
    expect(await kept('{ text: "Chain-of-Thought" }')).toContain('chain-of-thought-monitorability');
    expect(await kept('{ text: "sleeper" }')).toEqual(['sleeper-agents']);
    expect(await kept('{ text: "no such words at all" }')).toEqual([]);
  });

  it('takes authors, affiliations and topics by any identifier', async () => {
    const expected = ['discovering-language-model-behaviors'];
    expect(await kept('{ author: "ethan-perez" }')).toEqual(expected);
    const globalId = Buffer.from('Author:ethan-perez').toString('base64');
    expect(await kept(`{ author: "${globalId}" }`)).toEqual(expected);
    expect(await kept('{ affiliation: "anthropic" }')).toEqual(expected);
    expect(await kept('{ topic: "cs.CR" }')).toEqual(await kept('{ topic: "cs-cr" }'));
    expect(await kept('{ topic: "cs-cr" }')).toHaveLength(2);
    expect(await kept('{ author: "nobody-at-all" }')).toEqual([]);
  });

  it('nests with and, or and not', async () => {
    expect(await kept('{ or: [{ category: "CR" }, { hasCode: true }] }')).toEqual([
      'open-character-training',
      'agentic-misalignment',
      'sleeper-agents',
    ]);
    expect(await kept('{ not: { or: [{ category: "CR" }, { hasCode: true }] } }')).toHaveLength(17);
    expect(await kept('{ and: [{ category: "CR" }, { not: { text: "sleeper" } }] }')).toEqual([
      'agentic-misalignment',
    ]);
    expect(await kept('{ not: { not: { category: "CR" } } }')).toHaveLength(2);
    expect(
      await kept(
        '{ not: { and: [{ affiliation: "berkeley" }, { year: { from: 2023 } }] }, affiliation: "berkeley" }',
      ),
    ).toEqual(['discovering-language-model-behaviors']);
    expect(await kept('{}')).toHaveLength(20);
    expect(await kept('{ or: [], and: [] }')).toHaveLength(20);
  });

  it('applies to each parent of a nested list', async () => {
    const { data } = await graph.ask(`{ authorsByIds(ids: ["evan-hubinger", "carson-denison"]) {
      papers(filter: { year: { from: 2025 } }) { totalCount } } }`);
    expect(data.authorsByIds).toEqual([{ papers: { totalCount: 6 } }, { papers: { totalCount: 0 } }]);
  });

  it('is refused when it spreads out without bound', async () => {
    const alternatives = (name: string) =>
      `{ or: [{ and: [{ category: "${name}1" }, { hasCode: true }] }, { and: [{ category: "${name}2" }, { hasCode: false }] }] }`;
    const filter = `{ or: [${Array.from({ length: 9 }, (_, index) => alternatives(`c${index}`)).join(', ')}] }`;
    const { data, errors } = await graph.ask(`{ papers(filter: ${filter}) { totalCount } }`);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter' });
  });
});

describe('an order of papers', () => {
  it.each([
    ['TITLE_ASC', 'agentic-misalignment'],
    ['TITLE_DESC', 'will-ai-tell-lies-to-save-sick-children'],
    ['PUBLISHED_ASC', 'risks-from-learned-optimization'],
    ['PUBLISHED_DESC', 'natural-emergent-misalignment-from-reward-hacking'],
    // No source counts citations of papers, so that their ids decide.
    ['CITATIONS_DESC', 'agentic-misalignment'],
  ])('%s begins with %s', async (orderBy, slug) => {
    const { data } = await graph.ask(`{ papers(first: 1, orderBy: ${orderBy}) { nodes { slug } } }`);
    expect(data.papers.nodes).toEqual([{ slug }]);
  });
});
