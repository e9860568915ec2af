import type { TestProject } from 'vitest/node';
import { startNeo4j } from './server.ts';

/** Gives the tests of a project one Neo4j: the one that NEO4J_TEST_URI names, or one of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.NEO4J_TEST_URI;
  const own = given ? undefined : await startNeo4j();
  project.provide('neo4jUri', given ?? own?.uri ?? '');
  return async () => own?.remove();
}
