import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'grafeo' | 'neo4j';
    neo4jUri: string;
  }
}

/** The engine that the tests of this project run on. Neo4j holds one graph, which each test file empties. */
export function engineUnderTest(): { name: 'grafeo' } | { name: 'neo4j'; uri: string } {
  return inject('engine') === 'neo4j' ? { name: 'neo4j', uri: inject('neo4jUri') } : { name: 'grafeo' };
}
