import { askedOfNeo4jGraphql, variablesOfNeo4jGraphql } from './neo4j-graphql/documents.ts';
import { installNeo4jGraphql } from './neo4j-graphql/install.ts';
import type { Question } from './questions.ts';

/** How one server is asked: where, and with what. */
export interface Request {
  path: string;
  body: string;
}

/** One way to serve the questions. */
export interface Arm {
  name: string;
  /** What has to be there before it starts. */
  install?(): void;
  /** Its process: what is run, and with which settings beside the address of Neo4j and the folder of the embedded graph. */
  command: readonly string[];
  env?: Record<string, string>;
  embedded?: boolean;
  /** Nothing where it cannot answer. */
  request(question: Question, variables: Record<string, unknown>): Request | undefined;
  /** What it answers otherwise, or not at all: shown under the table. */
  notes?: readonly string[];
  /** What it answered, in the form that is compared. */
  canonical(question: Question, answer: unknown, variables: Record<string, unknown>): unknown;
}

const tsx = ['--import', 'tsx'];
const coterie = ['bin/coterie.js', 'serve'];
const served = {
  NODE_ENV: 'production',
  PORT: '0',
  BOLT_PORT: 'off',
  LOG_LEVEL: 'error',
  // A machine that does much else makes no errors of slow answers.
  COTERIE_TIMEOUT: '60000',
  REQUEST_TIMEOUT: '60000',
};

function graphql(document: string | undefined, variables: object): Request | undefined {
  return document === undefined
    ? undefined
    : { path: '/graphql', body: JSON.stringify({ query: document, variables }) };
}

const data = (_: Question, answer: unknown) => (answer as { data: unknown }).data;

export const arms: Arm[] = [
  {
    name: 'hand',
    command: [...tsx, 'bench/speed/hand/server.ts'],
    request: ({ name, statement }, variables) => ({
      path: `/${statement ?? name}`,
      body: JSON.stringify(variables),
    }),
    canonical: (_, answer) => answer,
  },
  {
    name: 'Coterie',
    command: coterie,
    env: served,
    request: ({ document }, variables) => graphql(document, variables),
    canonical: data,
  },
  {
    name: '@neo4j/graphql',
    install: installNeo4jGraphql,
    command: [...tsx, 'bench/speed/neo4j-graphql/server.js'],
    request: ({ name }, variables) =>
      graphql(askedOfNeo4jGraphql[name]?.document, variablesOfNeo4jGraphql(variables)),
    canonical: ({ name }, answer, variables) => {
      const { data } = answer as { data: unknown };
      return askedOfNeo4jGraphql[name]?.canonical(data, variables);
    },
    notes: [
      'It has no search: its full-text queries have the order of Lucene, Coterie ranks hits by more.',
      'What is asked for by a list of ids comes in no order; who asks brings it into theirs, which is not timed.',
    ],
  },
  {
    name: 'naive',
    command: [...tsx, 'bench/speed/naive/server.ts'],
    request: ({ name, document }, variables) =>
      name === 'search' ? undefined : graphql(document, variables),
    canonical: data,
    notes: ['It has no search: nobody writes the order of Coterie’s hits first.'],
  },
  {
    name: 'Coterie, embedded',
    command: coterie,
    env: served,
    embedded: true,
    request: ({ document }, variables) => graphql(document, variables),
    canonical: data,
  },
];
