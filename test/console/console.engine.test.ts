import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CypherConsole } from '../../src/console/console.ts';
import { openConsole } from '../../src/console/open.ts';
import { promptFor } from '../../src/console/prompt.ts';
import { GraphNode, toCypher } from '../../src/console/value.ts';
import { openGraph } from '../../src/graph/open.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/seed.ts';
import { readSettings } from '../../src/settings.ts';
import { engineUnderTest } from '../support/engine.ts';
import { openTestStore } from '../support/store.ts';

/** Takes either engine a while. */
const LONG = 'UNWIND range(1, 3000000) AS a WITH a WHERE a % 7 = 0 RETURN count(a) AS n';

const engine = engineUnderTest();
const folder = mkdtempSync(path.join(tmpdir(), 'coterie-console-'));
const settings = readSettings({
  COTERIE_DATA: folder,
  COTERIE_TIMEOUT: '20000',
  ...(engine.name === 'neo4j' && { NEO4J_URI: engine.uri }),
});

beforeAll(async () => {
  if (engine.name === 'neo4j') await (await openTestStore()).close();
  const store = await openGraph(settings);
  await ingest(store, readSeed());
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function within<Result>(
  write: boolean,
  work: (console: CypherConsole) => Promise<Result>,
): Promise<Result> {
  const console = await openConsole(settings, { write });
  try {
    return await work(console);
  } finally {
    await console.close();
  }
}

describe('any Cypher', () => {
  it('is answered with nodes, relationships and paths', async () => {
    const { columns, rows } = await within(false, ({ run }) =>
      run(
        `MATCH path = (author:Author {id: $id})-[wrote:AUTHORED]->(paper:Paper {id: 'sleeper-agents'})
         RETURN author, type(wrote) AS type, [node IN nodes(path) | node.id] AS ids, path, null AS nothing, {a: [1, 2.5]} AS map`,
        { id: 'evan-hubinger' },
      ),
    );
    expect(columns).toEqual(['author', 'type', 'ids', 'path', 'nothing', 'map']);
    const [author, ...others] = rows[0] ?? [];
    expect(author).toBeInstanceOf(GraphNode);
    expect(author).toMatchObject({ labels: ['Author'], properties: { name: 'Evan Hubinger' } });
    expect(others.slice(0, 2)).toEqual(['AUTHORED', ['evan-hubinger', 'sleeper-agents']]);
    expect(toCypher(others[2] ?? null)).toMatch(/^\(:Author \{.*\}\)-\[:AUTHORED.*\]->\(:Paper \{.*\}\)$/);
    expect(others.slice(3)).toEqual([null, { a: [1, 2.5] }]);
  });

  it('takes its parameters, whole numbers as integers', async () => {
    const { rows } = await within(false, ({ run }) =>
      run('UNWIND range(1, $most) AS n RETURN n LIMIT $limit', { most: 9, limit: 2 }),
    );
    expect(rows).toEqual([[1], [2]]);
  });

  it.each([
    "CREATE (:Stray {id: 'stray'})",
    'MATCH (n:Author) SET n.name = "x"',
    'MATCH (n:Author) DETACH DELETE n',
    'CALL { CREATE (:Stray) } RETURN 1 AS one',
    'CREATE INDEX stray FOR (n:Stray) ON (n.id)',
  ])('row 34: that writes is refused where it may not: %s', async (statement) => {
    const count = 'MATCH (n) RETURN count(n) AS nodes';
    await within(false, async ({ run }) => {
      const before = await run(count, {});
      await expect(run(statement, {})).rejects.toThrow(
        'This statement writes: say --write if it is meant to.',
      );
      expect(await run(count, {})).toEqual(before);
    });
  });

  it('may write where it is said, and tells what it changed', async () => {
    await within(true, async ({ run }) => {
      const { changes } = await run("CREATE (:Stray {id: 'stray'})", {});
      expect(changes).toMatchObject({ nodesCreated: 1 });
    });
    await within(true, async ({ run }) => {
      expect((await run('MATCH (n:Stray) RETURN n.id AS id', {})).rows).toEqual([['stray']]);
      await run('MATCH (n:Stray) DETACH DELETE n', {});
    });
  });

  it('that is wrong is told where', async () => {
    await within(false, ({ run }) =>
      expect(run('MATCH (n RETURN n', {})).rejects.toThrow(/MATCH \(n RETURN n\n +\^|line 1, column|\n +\|/),
    );
  });

  it('has names to complete', async () => {
    const { labels, types, properties } = await within(false, ({ names }) => names());
    expect(labels).toEqual(expect.arrayContaining(['Author', 'Paper']));
    expect(types).toEqual(expect.arrayContaining(['AUTHORED', 'ABOUT']));
    expect(properties).toEqual(expect.arrayContaining(['title', 'foldedName']));
  });
});

describe('the prompt', () => {
  it('runs statements of several lines, obeys commands, and keeps on where one is wrong', async () => {
    const output = new PassThrough();
    const input = new PassThrough();
    const said = text(output);
    input.end(`MATCH (author:Author {id: $id})
RETURN author.name
AS name;
:param id "evan-hubinger"
MATCH (author:Author {id: $id})
RETURN author.name // not yet;
AS name;
:format csv
RETURN 1 AS a; RETURN 'b;' AS b;
:params
:what
:exit
RETURN 'never';
`);
    await within(false, (console) =>
      promptFor(console, {
        ...{ input, output, format: 'table', parameters: new Map() },
        historyFile: path.join(folder, 'state', 'history'),
        interrupt: () => {},
      }),
    );
    output.end();
    const all = await said;
    expect(all).toMatch(/parameter|id/i);
    expect(all).toContain('║ Evan Hubinger ║');
    expect(all).toContain('a\n1\n1 row');
    expect(all).toContain('b\nb;\n1 row');
    expect(all).toContain('$id = "evan-hubinger"');
    expect(all).toContain(':help, :exit');
    expect(all).not.toContain('never');
  });

  it('leaves at Ctrl-C where a statement runs, and drops what is typed where none does', async () => {
    const output = Object.assign(new PassThrough(), { isTTY: true });
    const input = new PassThrough();
    output.resume();
    let interrupted = 0;
    const answered: string[] = [];
    await within(false, async (console) => {
      const slow = async (statement: string, parameters: object) => {
        setTimeout(() => input.write('\x03'), 50);
        const answer = await console.run(statement, { ...parameters });
        answered.push(statement);
        input.end(':exit\n');
        return answer;
      };
      input.write('RETURN 1');
      setTimeout(() => input.write('\x03'), 50);
      setTimeout(() => input.write(`${LONG};\n`), 100);
      await promptFor(
        { ...console, run: slow },
        {
          ...{ input, output, format: 'table', parameters: new Map() },
          historyFile: path.join(folder, 'state', 'history'),
          interrupt: () => {
            interrupted += 1;
          },
        },
      );
    });
    expect(interrupted).toBe(1);
    expect(answered).toEqual([`${LONG}`]);
  });
});
