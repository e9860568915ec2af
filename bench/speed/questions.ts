import type { Sample } from './sample.ts';

/** A question that every arm is asked in its own way, with one set of variables after the other. */
export interface Question {
  name: string;
  /** Its file in `hand/`, where that has another name. */
  statement?: string;
  title: string;
  /** For Coterie and whoever else serves its schema. The answer of each arm is compared with what this gives. */
  document: string;
  variables(sample: Sample): Record<string, unknown>[];
}

const PAGE = 20;
/** How many sets of variables a question is asked with. */
const SETS = 10;

/** Cuts a list into sets of a size. */
function sets<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: SETS }, (_, set) =>
    Array.from({ length: size }, (_, index) => items[(set * size + index) % items.length] as Item),
  );
}

const PAPERS_OF_AFFILIATION = `query PapersOfAffiliation($id: ID!, $topic: ID!, $from: Int!, $first: Int!, $after: String) {
  affiliation(id: $id) {
    name
    papers(first: $first, after: $after, filter: { topic: $topic, year: { from: $from } }) {
      totalCount
      nodes { slug title year citationCount }
    }
  }
}`;

export const questions: Question[] = [
  {
    name: 'author',
    title: 'an author by id',
    document: 'query Author($id: ID!) { author(id: $id) { slug name orcid openAlexId } }',
    variables: ({ authors }) => authors.slice(0, SETS).map((id) => ({ id })),
  },
  {
    name: 'papers',
    title: '100 papers by id',
    document:
      'query Papers($ids: [ID!]!) { papersByIds(ids: $ids) { slug title year venue doi citationCount } }',
    variables: ({ papers }) => sets(papers, 100).map((ids) => ({ ids })),
  },
  {
    name: 'four-levels',
    title: '20 papers, their authors, the last 5 papers of these, and the authors and topics of those',
    document: `query FourLevels($ids: [ID!]!) {
  papersByIds(ids: $ids) {
    slug
    title
    authors(first: 10) {
      edges {
        position
        node {
          slug
          name
          papers(first: 5) {
            nodes {
              slug
              title
              year
              authors(first: 10) { nodes { slug name } }
              topics(first: 10) { edges { score node { slug name } } }
            }
          }
        }
      }
    }
  }
}`,
    variables: ({ papers }) => sets(papers, 20).map((ids) => ({ ids })),
  },
  {
    name: 'coauthors',
    title: 'the 10 closest coauthors of 50 authors, with the last 3 papers of each two',
    document: `query Coauthors($ids: [ID!]!) {
  authorsByIds(ids: $ids) {
    slug
    coauthors(first: 10) {
      edges {
        paperCount
        firstYear
        lastYear
        node { slug name }
        papers(first: 3) { nodes { slug title } }
      }
    }
  }
}`,
    variables: ({ authors }) => sets(authors, 50).map((ids) => ({ ids })),
  },
  {
    name: 'affiliation-page-1',
    statement: 'affiliation',
    title: 'papers of an affiliation on a topic since a year, counted: page 1',
    document: PAPERS_OF_AFFILIATION,
    variables: ({ affiliations }) =>
      affiliations.map((list) => ({ ...list, first: PAGE, after: null, place: null, offset: 0 })),
  },
  {
    name: 'affiliation-page-50',
    statement: 'affiliation',
    title: 'the same: page 50',
    document: PAPERS_OF_AFFILIATION,
    variables: ({ affiliations }) =>
      affiliations.flatMap(({ page50, ...list }) => (page50 ? [{ ...list, ...page50 }] : [])),
  },
  {
    name: 'shared-themes',
    title: 'what goes together with 20 papers, and why',
    document: `query SharedThemes($ids: [ID!]!) {
  papersByIds(ids: $ids) { slug sharedThemes(first: 10) { edges { score reason node { slug title } } } }
}`,
    variables: ({ papers }) => sets(papers, 20).map((ids) => ({ ids })),
  },
  {
    name: 'network',
    title: 'a coauthor network, two steps wide',
    document: `query Network($id: ID!) {
  coauthorNetwork(authors: [$id], depth: 2, limit: 200) {
    nodes { author { slug name } }
    edges { source { slug } target { slug } paperCount }
    truncated
  }
}`,
    variables: ({ authors }) => authors.slice(0, SETS).map((id) => ({ id })),
  },
  {
    name: 'path',
    title: 'how two authors are connected',
    document: `query Path($from: ID!, $to: ID!) {
  collaborationPaths(from: $from, to: $to, limit: 3) { hops { author { slug name } } }
}`,
    variables: ({ pairs }) => pairs.map(([from, to]) => ({ from, to })),
  },
  {
    name: 'search',
    title: 'a search',
    document: `query Search($words: String!) {
  search(query: $words, first: 1) { nodes { ... on Author { slug name } ... on Paper { slug title } } }
}`,
    variables: ({ words }) => words.map((text) => ({ words: text })),
  },
  {
    name: 'facets',
    title: 'facets of the papers on a topic since a year',
    document: `query Facets($topic: ID!, $from: Int!) {
  papers(filter: { topic: $topic, year: { from: $from } }) {
    totalCount
    facets {
      years { value count }
      topics(limit: 10) { value count }
      affiliations(limit: 10) { value count }
    }
  }
}`,
    variables: ({ topics }) => topics.map((topic) => ({ topic, from: 2015 })),
  },
  {
    name: 'largest-author',
    title: 'the author with most papers: papers and coauthors, counted',
    document: `query LargestAuthor($id: ID!) {
  author(id: $id) {
    name
    papers(first: 20) { totalCount nodes { slug title year } }
    coauthors(first: 20) { totalCount edges { paperCount node { slug name } } }
  }
}`,
    variables: ({ largestAuthors }) => largestAuthors.map((id) => ({ id })),
  },
  {
    name: 'largest-affiliation',
    title: 'the affiliation with most papers: papers and authors, counted',
    document: `query LargestAffiliation($id: ID!) {
  affiliation(id: $id) {
    name
    papers(first: 20) { totalCount nodes { slug title year } }
    authors(first: 20) { totalCount edges { paperCount node { slug name } } }
  }
}`,
    variables: ({ largestAffiliations }) => largestAffiliations.map((id) => ({ id })),
  },
];
