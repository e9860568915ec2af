import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import type { Statement } from '../../../src/graph/statement.ts';
import { findCandidates } from '../../../src/search/find.ts';
import { queryWords } from '../../../src/search/query.ts';
import { rank, searchLabels } from '../../../src/search/rank.ts';
import { listening } from '../listening.ts';

/**
 * What one writes who needs these answers and nothing else: for each question the best statement that we could find,
 * whose one row is the answer, and JSON.stringify. A POST to /NAME takes the variables of a question.
 */
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', undefined, {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

const statements = new Map<string, string>();

function statement(name: string): string {
  const known = statements.get(name) ?? readFileSync(new URL(`${name}.cypher`, import.meta.url), 'utf8');
  statements.set(name, known);
  return known;
}

async function rows(cypher: string, params: object): Promise<Record<string, unknown>[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, params);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** No statement ranks as Coterie does: it is asked for candidates in the same way. */
async function search({ words }: { words: string }) {
  const read = <Params, Row>({ cypher }: Statement<Params, Row>, params: Params) =>
    rows(cypher, neo4jNumbers(params as object)) as Promise<Row[]>;
  const found = await findCandidates({ read }, queryWords(words), searchLabels, { texts: true });
  const hits = rank(found.words, found.candidates).slice(0, 1);
  const params = { ids: hits.map(({ id }) => id), labels: hits.map(({ label }) => label) };
  const [row] = await rows(statement('search-nodes'), params);
  return { search: { nodes: row?.nodes } };
}

function neo4jNumbers(params: object): object {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}

async function answer(name: string, variables: Record<string, unknown>): Promise<unknown> {
  if (name === 'search') return search(variables as { words: string });
  const [row] = await rows(statement(name), neo4jNumbers(variables));
  return row;
}

const server = createServer(async (request, response) => {
  try {
    const body = await answer(String(request.url).slice(1), JSON.parse(await text(request)));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
});
listening(server);
