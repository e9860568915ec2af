/** A question in the words of its schema. */
interface Asked {
  document: string;
  /** Its answer in the form of Coterie's. */
  canonical(data: Data, variables: Data): unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: what was answered; where it is not as expected, the comparison tells.
type Data = any;

const NEWEST = '[{ node: { day: DESC } }, { node: { id: ASC } }]';
const BYLINE = '[{ edge: { position: ASC } }, { node: { id: ASC } }]';

/** The library has no walks of any length: as deep as the topics of OpenAlex are. */
const ABOUT_TOPIC = [1, 2, 3].reduce(
  (narrower) => `{ OR: [{ id: { eq: $topic } }, { broader: { some: ${narrower} } }] }`,
  '{ id: { eq: $topic } }',
);

const papersOfAffiliation: Asked = {
  document: `query PapersOfAffiliation($id: ID!, $topic: ID!, $from: Int!, $first: Int!, $after: String) {
  affiliations(where: { id: { eq: $id } }) {
    name
    papersConnection(
      first: $first
      after: $after
      where: { node: { year: { gte: $from }, topics: { some: ${ABOUT_TOPIC} } } }
      sort: ${NEWEST}
    ) {
      totalCount
      edges { node { id title year citationCount } }
    }
  }
}`,
  canonical: ({ affiliations: [{ name, papersConnection: papers }] }) => ({
    affiliation: { name, papers: { totalCount: papers.totalCount, nodes: nodes(papers) } },
  }),
};

/** For each question; it cannot search as Coterie does, as its full-text indexes have only Lucene's order. */
export const askedOfNeo4jGraphql: Record<string, Asked> = {
  author: {
    document: `query Author($id: ID!) {
  authors(where: { id: { eq: $id } }) { id name orcid openAlexId }
}`,
    canonical: ({ authors }) => ({ author: authors.map(slugged)[0] }),
  },
  papers: {
    document: `query Papers($ids: [ID!]!) {
  papers(where: { id: { in: $ids } }) { id title year venue doi citationCount }
}`,
    canonical: ({ papers }, { ids }) => ({ papersByIds: inOrder(papers, ids).map(slugged) }),
  },
  'four-levels': {
    document: `query FourLevels($ids: [ID!]!) {
  papers(where: { id: { in: $ids } }) {
    id
    title
    authorsConnection(first: 10, sort: ${BYLINE}) {
      edges {
        properties { position }
        node {
          id
          name
          papersConnection(first: 5, sort: ${NEWEST}) {
            edges {
              node {
                id
                title
                year
                authorsConnection(first: 10, sort: ${BYLINE}) { edges { node { id name } } }
                topicsConnection(first: 10, sort: [{ edge: { score: DESC } }, { node: { id: ASC } }]) {
                  edges { properties { score } node { id name } }
                }
              }
            }
          }
        }
      }
    }
  }
}`,
    canonical: ({ papers }, { ids }) => ({
      papersByIds: inOrder(papers, ids).map(({ id, title, authorsConnection }) => ({
        slug: id,
        title,
        authors: {
          edges: edges(authorsConnection, ({ id, name, papersConnection }) => ({
            slug: id,
            name,
            papers: {
              nodes: nodes(papersConnection, ({ authorsConnection, topicsConnection, ...paper }) => ({
                ...slugged(paper),
                authors: { nodes: nodes(authorsConnection) },
                topics: { edges: edges(topicsConnection) },
              })),
            },
          })),
        },
      })),
    }),
  },
  coauthors: {
    document: `query Coauthors($ids: [ID!]!) {
  authors(where: { id: { in: $ids } }) {
    id
    coauthors(limit: 10, lastPapers: 3) {
      paperCount
      firstYear
      lastYear
      author { id name }
      papers { id title }
    }
  }
}`,
    canonical: ({ authors }, { ids }) => ({
      authorsByIds: inOrder(authors, ids).map(({ id, coauthors }) => ({
        slug: id,
        coauthors: {
          edges: coauthors.map(({ author, papers, ...edge }: Data) => ({
            ...edge,
            node: slugged(author),
            papers: { nodes: papers.map(slugged) },
          })),
        },
      })),
    }),
  },
  'affiliation-page-1': papersOfAffiliation,
  'affiliation-page-50': papersOfAffiliation,
  'shared-themes': {
    document: `query SharedThemes($ids: [ID!]!) {
  papers(where: { id: { in: $ids } }) {
    id
    sharedThemesConnection(first: 10, sort: [{ edge: { score: DESC } }, { node: { id: ASC } }]) {
      edges { properties { score reason } node { id title } }
    }
  }
}`,
    canonical: ({ papers }, { ids }) => ({
      papersByIds: inOrder(papers, ids).map(({ id, sharedThemesConnection }) => ({
        slug: id,
        sharedThemes: { edges: edges(sharedThemesConnection) },
      })),
    }),
  },
  network: {
    document: `query Network($id: ID!) {
  coauthorNetwork(around: $id, limit: 200) {
    authors { id name }
    edges { source target paperCount }
    truncated
  }
}`,
    canonical: ({ coauthorNetwork: { authors, edges, truncated } }) => ({
      coauthorNetwork: {
        nodes: authors.map((author: Data) => ({ author: slugged(author) })),
        edges: edges.map(({ source, target, paperCount }: Data) => ({
          source: { slug: source },
          target: { slug: target },
          paperCount,
        })),
        truncated,
      },
    }),
  },
  path: {
    document: `query Path($from: ID!, $to: ID!) {
  collaborationPaths(from: $from, to: $to, limit: 3) { authors { id name } }
}`,
    canonical: ({ collaborationPaths }) => ({
      collaborationPaths: collaborationPaths.map(({ authors }: Data) => ({
        hops: authors.map((author: Data) => ({ author: slugged(author) })),
      })),
    }),
  },
  facets: {
    document: `query Facets($topic: ID!, $from: Int!) {
  topics(where: { id: { eq: $topic } }) {
    paperCount(since: $from)
    papersByYear(since: $from) { value count }
    papersByTopic(since: $from, limit: 10) { value count }
    papersByAffiliation(since: $from, limit: 10) { value count }
  }
}`,
    canonical: ({ topics: [{ paperCount, papersByYear, papersByTopic, papersByAffiliation }] }) => ({
      papers: {
        totalCount: paperCount,
        facets: { years: papersByYear, topics: papersByTopic, affiliations: papersByAffiliation },
      },
    }),
  },
  'largest-author': {
    document: `query LargestAuthor($id: ID!) {
  authors(where: { id: { eq: $id } }) {
    name
    papersConnection(first: 20, sort: ${NEWEST}) { totalCount edges { node { id title year } } }
    coauthorCount
    coauthors(limit: 20) { paperCount author { id name } }
  }
}`,
    canonical: ({ authors: [{ name, papersConnection: papers, coauthorCount, coauthors }] }) => ({
      author: {
        name,
        papers: { totalCount: papers.totalCount, nodes: nodes(papers) },
        coauthors: { totalCount: coauthorCount, edges: coauthors.map(counted) },
      },
    }),
  },
  'largest-affiliation': {
    document: `query LargestAffiliation($id: ID!) {
  affiliations(where: { id: { eq: $id } }) {
    name
    papersConnection(first: 20, sort: ${NEWEST}) { totalCount edges { node { id title year } } }
    authorCount
    authors(limit: 20) { paperCount author { id name } }
  }
}`,
    canonical: ({ affiliations: [{ name, papersConnection: papers, authorCount, authors }] }) => ({
      affiliation: {
        name,
        papers: { totalCount: papers.totalCount, nodes: nodes(papers) },
        authors: { totalCount: authorCount, edges: authors.map(counted) },
      },
    }),
  },
};

/** Its cursors are numbers. */
export function variablesOfNeo4jGraphql({ offset, ...variables }: Data): object {
  return offset ? { ...variables, after: btoa(`arrayconnection:${offset - 1}`) } : variables;
}

/** Its lists of ids have no order: that is left to who asks. */
function inOrder(found: Data[], ids: string[]): Data[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id));
}

function slugged({ id, ...rest }: Data): Data {
  return { slug: id, ...rest };
}

function nodes({ edges }: Data, canonical = slugged): Data[] {
  return edges.map(({ node }: Data) => canonical(node));
}

function edges({ edges }: Data, canonical = slugged): Data[] {
  return edges.map(({ properties, node }: Data) => ({ ...properties, node: canonical(node) }));
}

function counted({ author, paperCount }: Data): Data {
  return { paperCount, node: slugged(author) };
}
