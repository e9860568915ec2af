import { describe, expect, it } from 'vitest';
import { AuthorDocument } from '../../schema/operations/generated/graphql.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

describe('an author', () => {
  it('answers the example question with a typed document', async () => {
    const { data } = await graph.ask(AuthorDocument, { id: 'evan-hubinger' });
    expect(data.author).toMatchObject({ name: 'Evan Hubinger', field: 'AI' });
    expect(data.author?.papers.totalCount).toBe(20);
    expect(data.author?.papers.nodes[0]).toEqual({
      title: 'Natural Emergent Misalignment from Reward Hacking in Production RL',
      publishedOn: '2025-11-23',
    });
  });

  it('has the reported metrics with origin, definition and source', async () => {
    const { data } = await graph.ask(`{ author(id: "evan-hubinger") {
      metrics { name value unit origin asOf definition source { slug } } } }`);
    const figures = data.author.metrics.map(
      (metric: { name: string; value: number; unit: string | null }) => [
        metric.name,
        metric.value,
        metric.unit,
      ],
    );
    expect(figures).toEqual([
      ['ai-score', 53, null],
      ['citations', 3987, null],
      ['h-index', 54, null],
      ['novelty', 55, '%'],
      ['papers', 20, null],
    ]);
    for (const metric of data.author.metrics) {
      expect(metric).toMatchObject({
        origin: 'REPORTED',
        asOf: null,
        source: { slug: 'author-page-evan-hubinger' },
      });
      expect(metric.definition.length).toBeGreaterThan(20);
    }
  });

  it('works where the profile says, and not where the papers were published from', async () => {
    const { data } = await graph.ask(`{ author(id: "evan-hubinger") { affiliations {
      totalCount edges { role current node { slug } } } } }`);
    expect(data.author.affiliations).toEqual({
      totalCount: 3,
      edges: [
        { role: 'safety researcher', current: true, node: { slug: 'anthropic' } },
        { role: null, current: false, node: { slug: 'miri' } },
        { role: null, current: false, node: { slug: 'openai' } },
      ],
    });
    const { data: others } = await graph.ask(
      '{ author(id: "yu-ying-chiu") { affiliations { totalCount } } }',
    );
    expect(others.author.affiliations.totalCount).toBe(0);
  });

  it('has posts that are known in part, and says whom they mention', async () => {
    const { data } = await graph.ask(`{ author(id: "evan-hubinger") {
      all: posts { totalCount coverage }
      comments: posts(filter: { kind: COMMENT }) { totalCount }
      notes: posts(filter: { kind: NOTE }) { totalCount }
      mentioning: posts(filter: { mentions: "ethan-perez" }) { nodes { mentions { __typename ... on Author { slug } } } }
    } }`);
    expect(data.author).toEqual({
      all: { totalCount: 10, coverage: 'PARTIAL' },
      comments: { totalCount: 8 },
      notes: { totalCount: 2 },
      mentioning: {
        nodes: [
          {
            mentions: [
              { __typename: 'Author', slug: 'ethan-perez' },
              { __typename: 'Author', slug: 'jacob-pfau' },
            ],
          },
        ],
      },
    });
  });

  it('is mentioned in posts, and an author of papers all the same', async () => {
    const { data } = await graph.ask(`{ author(id: "ethan-perez") {
      papers { totalCount } mentions { totalCount nodes { author { slug } } }
      recordedIn { key source { slug } } } }`);
    expect(data.author).toEqual({
      papers: { totalCount: 1 },
      mentions: { totalCount: 1, nodes: [{ author: { slug: 'evan-hubinger' } }] },
      recordedIn: [
        { key: 'Ethan Perez', source: { slug: 'author-page-evan-hubinger' } },
        { key: 'Ethan Perez', source: { slug: 'forum-profile-evan-hubinger' } },
      ],
    });
  });

  it('selected two papers, under shorter titles, and a programme', async () => {
    const { data } = await graph.ask(`{ author(id: "evan-hubinger") { selectedWork {
      ... on Paper { slug aliases } ... on Post { slug kind author { slug } } } } }`);
    expect(data.author.selectedWork).toEqual([
      { slug: 'conditioning-predictive-models', aliases: ['Conditioning Predictive Models'] },
      {
        slug: 'ml-alignment-theory-scholars-program-winter-2021',
        kind: 'PROGRAMME',
        author: { slug: 'evan-hubinger' },
      },
      { slug: 'risks-from-learned-optimization', aliases: ['Risks from Learned Optimization'] },
    ]);
  });

  it('goes by every spelling of the name', async () => {
    const { data } = await graph.ask('{ author(id: "adam-jermyn") { name aliases papers { totalCount } } }');
    expect(data.author).toEqual({
      name: 'Adam S. Jermyn',
      aliases: ['Adam Jermyn'],
      papers: { totalCount: 2 },
    });
    for (const text of ['Adam Jermyn', 'adam s', 'JERMYN']) {
      const { data: found } = await graph.ask(
        'query($text: String) { authors(filter: { text: $text }) { nodes { slug } } }',
        {
          text,
        },
      );
      expect(found.authors.nodes).toEqual([{ slug: 'adam-jermyn' }]);
    }
    const { data: folded } = await graph.ask(
      '{ authors(filter: { text: "jarviniemi" }) { nodes { name } } }',
    );
    expect(folded.authors.nodes).toEqual([{ name: 'Olli Järviniemi' }]);
  });
});

describe('coauthors', () => {
  it('are 41 people, counted, dated and in order', async () => {
    const { data } = await graph.ask(`{ author(id: "evan-hubinger") { coauthors(first: 3) {
      totalCount edges { paperCount firstYear lastYear node { slug } } } } }`);
    expect(data.author.coauthors).toEqual({
      totalCount: 41,
      edges: [
        { paperCount: 3, firstYear: 2024, lastYear: 2025, node: { slug: 'benjamin-wright' } },
        { paperCount: 3, firstYear: 2024, lastYear: 2024, node: { slug: 'carson-denison' } },
        { paperCount: 2, firstYear: 2022, lastYear: 2023, node: { slug: 'adam-jermyn' } },
      ],
    });
  });

  it('are filtered by the number of papers and by date, each author by its own', async () => {
    const { data } = await graph.ask(`{
      evan: author(id: "evan-hubinger") {
        often: coauthors(minPapers: 3) { totalCount nodes { slug } }
        late: coauthors(since: "2025-10-01", orderBy: NAME_ASC) { totalCount edges { paperCount node { slug } } }
      }
      carson: author(id: "carson-denison") { often: coauthors(minPapers: 3) { totalCount nodes { slug } } }
    }`);
    expect(data.evan.often).toEqual({
      totalCount: 2,
      nodes: [{ slug: 'benjamin-wright' }, { slug: 'carson-denison' }],
    });
    expect(data.carson.often).toEqual({ totalCount: 1, nodes: [{ slug: 'evan-hubinger' }] });
    expect(data.evan.late.totalCount).toBe(8);
    expect(data.evan.late.edges[0]).toEqual({ paperCount: 1, node: { slug: 'aengus-lynch' } });
  });

  it('carry the papers behind each edge', async () => {
    const { data } = await graph.ask(`{ author(id: "evan-hubinger") { coauthors(first: 1) { edges {
      papers(first: 2, orderBy: PUBLISHED_ASC) { totalCount nodes { slug } } } } } }`);
    expect(data.author.coauthors.edges[0].papers).toEqual({
      totalCount: 3,
      nodes: [{ slug: 'alignment-faking-in-large-language-models' }, { slug: 'agentic-misalignment' }],
    });
  });

  it('never include the author', async () => {
    const { data } = await graph.ask(
      '{ author(id: "evan-hubinger") { coauthors(first: 100) { nodes { slug } } } }',
    );
    const slugs = data.author.coauthors.nodes.map(({ slug }: { slug: string }) => slug);
    expect(slugs).toHaveLength(41);
    expect(slugs).not.toContain('evan-hubinger');
  });
});
