import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/ingest/record.ts';
import { useGraph } from '../support/graph.ts';

/** One of each thing, with every identifier that it can have, and a hierarchy of topics. */
const reading: Reading = {
  source: {
    id: 'a-page',
    kind: 'author-page',
    name: 'A page',
    retrievedAt: '2026-11-21T10:20:30.000Z',
    licence: 'CC0-1.0',
  },
  records: [
    {
      type: 'author',
      id: 'josiah-carberry',
      name: 'Josiah Carberry',
      orcid: '0000-0002-1825-0097',
      openAlexId: 'A5023888391',
      semanticScholarId: '1741101',
      homepage: 'https://example.org/josiah',
    },
    {
      type: 'paper',
      id: 'psychoceramics',
      title: 'Psychoceramics',
      doi: '10.5555/12345678',
      arxivId: '0801.1234',
      openAlexId: 'W2741809807',
      semanticScholarId: '649def34f8be52c8b66281af98ae884c09aef38b',
      citationCount: 7,
      authors: [{ id: 'josiah-carberry', name: 'Josiah Carberry', position: 1 }],
      authorCoverage: 'known',
      affiliations: [{ id: 'brown', name: 'Brown University' }],
      topics: ['cracked-pots'],
    },
    {
      type: 'affiliation',
      id: 'brown',
      name: 'Brown University',
      kind: 'education',
      country: 'US',
      ror: '05gq02987',
      openAlexId: 'I27804330',
    },
    {
      type: 'topic',
      id: 'pots',
      name: 'Pots',
      scheme: 'theme',
      notation: 'P',
      description: 'Vessels of any kind.',
    },
    { type: 'topic', id: 'cracked-pots', name: 'Cracked pots', scheme: 'theme', broader: ['pots'] },
  ],
  issues: [],
};

const graph = useGraph(() => [reading]);

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');

const known: Record<string, { slug: string; by: string[] }> = {
  author: {
    slug: 'josiah-carberry',
    by: [
      'josiah-carberry',
      globalId('Author', 'josiah-carberry'),
      '0000-0002-1825-0097',
      'https://orcid.org/0000-0002-1825-0097',
      'A5023888391',
      'https://openalex.org/a5023888391',
      '1741101',
      'https://www.semanticscholar.org/author/J.-Carberry/1741101',
      '  josiah-carberry ',
    ],
  },
  paper: {
    slug: 'psychoceramics',
    by: [
      'psychoceramics',
      globalId('Paper', 'psychoceramics'),
      '10.5555/12345678',
      'https://doi.org/10.5555/12345678',
      'doi:10.5555/12345678',
      '0801.1234',
      'arXiv:0801.1234v2',
      'https://arxiv.org/abs/0801.1234',
      'W2741809807',
      '649def34f8be52c8b66281af98ae884c09aef38b',
    ],
  },
  affiliation: {
    slug: 'brown',
    by: ['brown', globalId('Affiliation', 'brown'), '05gq02987', 'https://ror.org/05gq02987', 'I27804330'],
  },
  topic: { slug: 'pots', by: ['pots', globalId('Topic', 'pots'), 'P'] },
};

describe.each(Object.entries(known))('%s', (field, { slug, by }) => {
  it.each(by)('is found by %s', async (id) => {
    const { data } = await graph.ask(`query($id: ID!) { ${field}(id: $id) { slug } }`, { id });
    expect(data[field]).toEqual({ slug });
  });

  it.each([
    '',
    ' ',
    'nobody',
    globalId('Source', slug),
    '10.5555/nothing',
    '%',
    '*',
    'null',
    '\u0000',
    'a'.repeat(10_000),
  ])('is null for %j, which names nothing', async (id) => {
    const { data, errors } = await graph.ask(`query($id: ID!) { ${field}(id: $id) { slug } }`, { id });
    expect(errors).toBeUndefined();
    expect(data[field]).toBeNull();
  });

  it('is a node, by its global id alone', async () => {
    const id = globalId(`${field.charAt(0).toUpperCase()}${field.slice(1)}`, slug);
    const { data, errors } = await graph.ask(
      'query($id: ID!) { node(id: $id) { id } slug: node(id: "brown") { id } nodes(ids: ["eA==", $id, "", $id]) { id } }',
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: { id }, slug: null, nodes: [null, { id }, null, { id }] });
  });
});

describe('what look-ups answer with', () => {
  it('has every identifier and a place to read it', async () => {
    const { data } = await graph.ask(`{
      author(id: "josiah-carberry") { orcid openAlexId semanticScholarId homepage }
      paper(id: "psychoceramics") { doi arxivId openAlexId semanticScholarId url citationCount }
      affiliation(id: "brown") { ror openAlexId kind country recordedIn { key retrievedAt source { licence } } }
    }`);
    expect(data).toEqual({
      author: {
        orcid: '0000-0002-1825-0097',
        openAlexId: 'A5023888391',
        semanticScholarId: '1741101',
        homepage: 'https://example.org/josiah',
      },
      paper: {
        doi: '10.5555/12345678',
        arxivId: '0801.1234',
        openAlexId: 'W2741809807',
        semanticScholarId: '649def34f8be52c8b66281af98ae884c09aef38b',
        url: 'https://doi.org/10.5555/12345678',
        citationCount: 7,
      },
      affiliation: {
        ror: '05gq02987',
        openAlexId: 'I27804330',
        kind: 'education',
        country: 'US',
        recordedIn: [
          {
            key: 'Brown University',
            retrievedAt: '2026-11-21T10:20:30.000Z',
            source: { licence: 'CC0-1.0' },
          },
        ],
      },
    });
  });

  it('knows broader and narrower topics, and counts papers of narrower ones', async () => {
    const { data } = await graph.ask(`{
      topic(id: "pots") { broader { slug } narrower { slug }
        all: papers { totalCount nodes { slug } } own: papers(includeNarrower: false) { totalCount nodes { slug } }
        authors { totalCount edges { paperCount } } }
      papers(filter: { topic: "P" }) { totalCount }
      authors(filter: { topic: "pots", affiliation: "nowhere" }) { totalCount }
    }`);
    expect(data).toEqual({
      topic: {
        broader: [],
        narrower: [{ slug: 'cracked-pots' }],
        all: { totalCount: 1, nodes: [{ slug: 'psychoceramics' }] },
        own: { totalCount: 0, nodes: [] },
        authors: { totalCount: 1, edges: [{ paperCount: 1 }] },
      },
      papers: { totalCount: 1 },
      authors: { totalCount: 0 },
    });
  });

  it('says what the graph holds, and of which engine', async () => {
    const { data } = await graph.ask(
      '{ stats { engine version lastImport nodes { name count } relationships { name count } } sources { slug recordCount } }',
    );
    expect(data.stats.lastImport).toBe('2026-11-21T10:20:30.000Z');
    expect(data.stats.engine).toMatch(/^(neo4j|grafeo)$/);
    expect(data.stats.nodes).toContainEqual({ name: 'Paper', count: 1 });
    expect(data.stats.nodes).toContainEqual({ name: 'Post', count: 0 });
    expect(data.stats.relationships).toContainEqual({ name: 'BROADER', count: 1 });
    expect(data.sources).toEqual([{ slug: 'a-page', recordCount: 5 }]);
  });
});
