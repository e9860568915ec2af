import { existsSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { Reporter } from 'vitest/node';
import { whyNoNeo4j } from './test/support/neo4j/server.ts';

/**
 * `*.test.ts` need no engine. `*.engine.test.ts` run on the embedded engine and again on Neo4j;
 * `*.neo4j.test.ts` on Neo4j alone; `*.browser.test.ts` drive a Chromium.
 */
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const given = process.env.NEO4J_TEST_URI;
const noOwnNeo4j = whyNoNeo4j();
const missing = {
  neo4j: given ? undefined : noOwnNeo4j,
  // They stop and start the database, so they need one of their own even where another is given.
  '*.neo4j.test.ts': given ? noOwnNeo4j : undefined,
  browser: existsSync(chromium)
    ? undefined
    : `there is no ${chromium}; install Chromium or set CHROMIUM_PATH`,
};
const leftOut = Object.entries(missing).flatMap(([name, reason]) =>
  reason ? `the ${name} tests: ${reason}` : [],
);

if (process.env.COTERIE_REQUIRE_ALL === '1' && leftOut.length > 0) {
  throw new Error(`COTERIE_REQUIRE_ALL is set, but these cannot run: ${leftOut.join('; ')}`);
}

const leftOutReporter: Reporter = {
  onTestRunEnd() {
    for (const what of leftOut) process.stdout.write(`\nLeft out: ${what}\n`);
  },
};

// What is waited for comes late where much else runs.
const common = { testTimeout: 30_000, hookTimeout: 180_000, expect: { poll: { timeout: 10_000 } } };

const projects: TestProjectInlineConfiguration[] = [
  {
    test: {
      ...common,
      name: 'unit',
      include: ['test/**/*.test.ts'],
      exclude: ['test/**/*.{engine,neo4j,browser}.test.ts'],
    },
  },
  {
    test: {
      ...common,
      name: 'grafeo',
      include: ['test/**/*.engine.test.ts'],
      provide: { engine: 'grafeo', neo4jUri: '' },
    },
  },
];

if (!missing.neo4j) {
  projects.push({
    test: {
      ...common,
      name: 'neo4j',
      // Some start a Neo4j of their own, which takes its time.
      testTimeout: 180_000,
      include: [`test/**/*.${noOwnNeo4j ? 'engine' : '{engine,neo4j}'}.test.ts`],
      globalSetup: 'test/support/neo4j/setup.ts',
      provide: { engine: 'neo4j' },
      // One database, which each file empties first.
      fileParallelism: false,
    },
  });
}

if (!missing.browser) {
  const browser = { ...common, testTimeout: 60_000, env: { CHROMIUM_PATH: chromium } };
  projects.push({
    test: {
      ...browser,
      name: 'browser',
      include: ['test/**/*.browser.test.ts'],
      globalSetup: 'test/support/build-pages.ts',
      provide: { engine: 'grafeo', neo4jUri: '' },
      fileParallelism: false,
    },
  });
  if (!missing.neo4j) {
    projects.push({
      test: {
        ...browser,
        name: 'browser-neo4j',
        include: ['test/web/*.browser.test.ts'],
        globalSetup: ['test/support/build-pages.ts', 'test/support/neo4j/setup.ts'],
        provide: { engine: 'neo4j' },
        fileParallelism: false,
      },
    });
  }
}

export default defineConfig({
  // Node takes graphql's CommonJS files; the tests must not bring its ES modules in beside them.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    projects: projects.map((project) => ({ extends: true, ...project })),
    reporters: ['default', leftOutReporter],
  },
});
