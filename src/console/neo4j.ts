import neo4j, { Neo4jError, type Session } from 'neo4j-driver';
import { consoleNames } from '../../cypher/statements.generated.ts';
import { createDriver, type Neo4jOptions, openNeo4j } from '../graph/neo4j.ts';
import { GraphUnavailableError } from '../graph/store.ts';
import { toBolt } from '../graph/to-bolt.ts';
import { mapValues } from '../map-values.ts';
import { type CypherAnswer, type CypherConsole, CypherError } from './console.ts';
import { type CypherValue, GraphNode, GraphPath, GraphRelationship } from './value.ts';

/**
 * Opens a Neo4j for any Cypher: in READ sessions, in which it refuses to write, if it is not to be written.
 * Throws what openNeo4j throws.
 */
export async function openNeo4jConsole(options: Neo4jOptions & { write: boolean }): Promise<CypherConsole> {
  const store = await openNeo4j(options, { embeddedToo: true });
  const driver = createDriver(options, { useBigInt: true });
  const defaultAccessMode = options.write ? neo4j.session.WRITE : neo4j.session.READ;
  return {
    async run(text, parameters) {
      const session = driver.session({ database: options.database, defaultAccessMode });
      try {
        return await run(session, text, parameters);
      } finally {
        await session.close();
      }
    },
    async names() {
      const rows = await store.read(consoleNames, {});
      const named = (wanted: string) => rows.flatMap(({ kind, name }) => (kind === wanted ? [name] : []));
      return { labels: named('label'), types: named('type'), properties: named('property') };
    },
    async close() {
      await driver.close();
      await store.close();
    },
  };
}

async function run(
  session: Session,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<CypherAnswer> {
  try {
    const { records, summary } = await session.run(text, toBolt(parameters) as Record<string, unknown>);
    const counters = Object.entries(summary.counters.updates());
    return {
      columns: (records[0]?.keys as string[] | undefined) ?? [],
      rows: records.map((record) => [...record.values()].map(toValue)),
      changes: Object.fromEntries(counters.filter(([, count]) => count > 0)),
    };
  } catch (cause) {
    throw explain(cause);
  }
}

function explain(cause: unknown): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  if (neo4j.isRetryableError(cause))
    return new GraphUnavailableError(`Neo4j did not answer: ${cause.message}`, { cause });
  if (cause.code === 'Neo.ClientError.Statement.AccessMode')
    return new CypherError('This statement writes: say --write if it is meant to.', { cause });
  return new CypherError(cause.message, { cause });
}

function toValue(raw: unknown): CypherValue {
  if (typeof raw === 'bigint') return Number.isSafeInteger(Number(raw)) ? Number(raw) : raw;
  if (Array.isArray(raw)) return raw.map(toValue);
  if (raw === null || typeof raw !== 'object') return raw as CypherValue;
  if (neo4j.isNode(raw)) return new GraphNode(raw.labels, mapValues(raw.properties, toValue));
  if (neo4j.isRelationship(raw)) return new GraphRelationship(raw.type, mapValues(raw.properties, toValue));
  if (neo4j.isPath(raw)) {
    const nodes = [raw.start, ...raw.segments.map(({ end }) => end)];
    const steps = raw.segments.map(({ relationship, start }) => ({
      relationship: toValue(relationship) as GraphRelationship,
      forward: relationship.startNodeElementId === start.elementId,
    }));
    return new GraphPath(
      nodes.map((node) => toValue(node) as GraphNode),
      steps,
    );
  }
  // Dates, times, durations and points write themselves.
  return Object.getPrototypeOf(raw) === Object.prototype ? mapValues(raw, toValue) : String(raw);
}
