import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBolt } from '../support/bolt.ts';

const GRAPH = "CREATE (:Person {name: 'Ada'})-[:KNOWS {since: 1833}]->(:Person {name: 'Charles'})";

const writes = [
  'CREATE (:Stray)',
  'CREATE (n:Stray) RETURN n',
  'MATCH (a:Person) CREATE (a)-[:STRAY]->(a)',
  'MERGE (:Stray {id: 1})',
  "MATCH (a:Person {name: 'Ada'}), (b:Person {name: 'Charles'}) MERGE (b)-[:KNOWS]->(a)",
  "MATCH (n:Person) SET n.name = 'x'",
  'MATCH (n:Person) SET n += {stray: true} RETURN n',
  'MATCH (n:Person) SET n = {} RETURN n',
  'MATCH (n:Person) SET n:Stray',
  'MATCH ()-[r:KNOWS]->() SET r.since = 0',
  'MATCH (n:Person) REMOVE n.name',
  'MATCH (n:Person) REMOVE n:Person',
  'MATCH (n) DETACH DELETE n',
  'MATCH ()-[r]->() DELETE r',
  'UNWIND [1] AS x FOREACH (i IN [x] | CREATE (:Stray))',
  'CALL { CREATE (:Stray) } RETURN 1 AS n',
  'WITH 1 AS x CALL (x) { CREATE (s:Stray) RETURN s } RETURN s',
  "MATCH (n:Person) WITH n WHERE n.name STARTS WITH 'A' DETACH DELETE n RETURN count(*) AS n",
];
const schemaCommands = [
  'CREATE INDEX stray FOR (n:Stray) ON (n.id)',
  'CREATE CONSTRAINT stray FOR (n:Stray) REQUIRE n.id IS UNIQUE',
  'DROP INDEX kept',
];
/** Ways to write the same statement, which a look at its first word would miss. */
const disguises: [string, (statement: string) => string][] = [
  ['as it is', (statement) => statement],
  ['in small letters', (statement) => statement.replace(/\b[A-Z]{2,}\b/g, (word) => word.toLowerCase())],
  ['after comments', (statement) => `// RETURN 1\n/* MATCH (n) RETURN n */ ${statement}`],
  ['with comments for blanks', (statement) => statement.replaceAll(' ', '/**/ ')],
  ['with other blanks', (statement) => ` \t\n${statement.replaceAll(' ', '\r\n\t ')}`],
  ['profiled', (statement) => `PROFILE ${statement}`],
  ['profiled, in small letters', (statement) => `profile ${statement}`],
  ['explained after that', (statement) => `${statement} // EXPLAIN`],
  ['after a byte order mark', (statement) => `\ufeff${statement}`],
  [
    'with a letter escaped',
    (statement) =>
      statement.replace(/\bE?([A-Z])/, (word) => `\\u00${word.charCodeAt(0).toString(16)}${word.slice(1)}`),
  ],
  ['ended', (statement) => `${statement} ;`],
];
const variants = [...writes, ...schemaCommands].flatMap((statement) =>
  disguises.map(([name, disguise]): [string, string] => [`${name}: ${statement}`, disguise(statement)]),
);

let bolt: Awaited<ReturnType<typeof openBolt>>;
let driver: Driver;
beforeAll(async () => {
  bolt = await openBolt({ write: false });
  await bolt.database.engine.executeCypher(GRAPH);
  await bolt.database.engine.executeCypher('CREATE INDEX kept FOR (n:Person) ON (n.name)');
  driver = neo4j.driver(bolt.uri);
});
afterAll(async () => {
  await driver.close();
  await bolt.stop();
});

/** All that there is. */
async function contents(): Promise<unknown> {
  const { engine } = bolt.database;
  const asked = [
    'MATCH (n) RETURN n ORDER BY id(n)',
    'MATCH ()-[r]->() RETURN r ORDER BY id(r)',
    'SHOW INDEXES',
    'SHOW CONSTRAINTS',
  ];
  const answers = await Promise.all(asked.map((statement) => engine.executeCypher(statement)));
  return answers.map((answer) => answer.rows());
}

describe('without BOLT_WRITE', () => {
  it('tries more than 200 variants', () => expect(variants.length).toBeGreaterThan(200));

  it.each(variants)('row 34: refuses what writes, %s', async (_, statement) => {
    const before = await contents();
    const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
    try {
      await expect(session.run(statement)).rejects.toThrow(
        expect.objectContaining({
          code: expect.stringMatching(/^Neo\.ClientError\.Statement\.(AccessMode|SyntaxError)$/),
        }),
      );
      const transaction = await session.beginTransaction();
      await expect(transaction.run(statement)).rejects.toThrow();
      await transaction.close();
    } finally {
      await session.close();
    }
    expect(await contents()).toEqual(before);
  });

  it.each(writes)('refuses it as what it is: %s', async (statement) => {
    await expect(driver.executeQuery(statement)).rejects.toThrow(
      expect.objectContaining({ code: 'Neo.ClientError.Statement.AccessMode' }),
    );
  });

  it.each([
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "load/**/csv with headers from 'file:///etc/passwd' as line return line",
  ])('row 34: refuses to read files: %s', async (statement) => {
    await expect(driver.executeQuery(statement)).rejects.toThrow(
      expect.objectContaining({ code: 'Neo.ClientError.Security.Forbidden' }),
    );
  });

  it.each([
    ['MATCH (n:Person) RETURN n.name AS name ORDER BY name', ['Ada', 'Charles']],
    ["RETURN 'CREATE (:Stray)' AS text", ['CREATE (:Stray)']],
    ['CALL db.labels() YIELD label RETURN label', ['Person']],
    ['SHOW INDEXES', ['kept']],
    ['// all\nSHOW INDEXES', ['kept']],
    ['CALL grafeo.pagerank() YIELD node_id RETURN count(node_id) AS n', [neo4j.int(2)]],
  ])('answers what reads: %s', async (statement, expected) => {
    const { records } = await driver.executeQuery(statement);
    expect(records.map((record) => record.get(0))).toEqual(expected);
  });
});

describe('with BOLT_WRITE', () => {
  it('still refuses to read files, and writes of sessions that are for reading', async () => {
    const { uri, stop } = await openBolt({ write: true });
    const writer = neo4j.driver(uri);
    try {
      await expect(writer.executeQuery("LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l")).rejects.toThrow(
        expect.objectContaining({ code: 'Neo.ClientError.Security.Forbidden' }),
      );
      await expect(
        writer.executeQuery('CREATE (:Stray)', {}, { routing: neo4j.routing.READ }),
      ).rejects.toThrow(expect.objectContaining({ code: 'Neo.ClientError.Statement.AccessMode' }));
      const session = writer.session();
      await session.run('CREATE INDEX made FOR (n:Made) ON (n.id)');
      await session.close();
      const { records } = await writer.executeQuery('SHOW INDEXES');
      expect(records.map((record) => record.get('name'))).toEqual(['made']);
    } finally {
      await writer.close();
      await stop();
    }
  });
});
