import neo4j from 'neo4j-driver';
import { openNeo4j } from '../../../src/graph/neo4j.ts';
import type { GraphStore } from '../../../src/graph/store.ts';

/** Deletes all that is in a Neo4j without a password, and opens it. */
export async function openEmptyNeo4j(uri: string, timeout: number): Promise<GraphStore> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await session.close();
  await driver.close();
  return openNeo4j({ uri, user: 'neo4j', password: '', database: 'neo4j', timeout });
}
